/** Resolves once whatever else waits has had its turn: what comes after is a task of its own. */
export const pause = (): Promise<void> => new Promise((resume) => void setTimeout(resume));
