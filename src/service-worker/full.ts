const FULL = "QuotaExceededError";

/** The device has no room left. */
export const full = () => new DOMException("The device has no room left.", FULL);

/** Whether something failed because the device has no room left. */
export const isFull = (error: unknown) => error instanceof DOMException && error.name === FULL;
