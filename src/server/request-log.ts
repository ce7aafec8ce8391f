import pino from "pino";

/** What is known of a request that was answered; of its words nothing. */
export type Answered = {
  method: string;
  /** Without the query, in which moderators search for what people wrote. */
  path: string;
  status: number;
  milliseconds: number;
  address: string;
};

/** Lines wait until there are so many bytes of them, or so many milliseconds have passed. */
const BUFFER = 8 * 1024;
const PERIOD = 500;

/** Writes a line of JSON for each request to the standard output, and what is left when it is closed. */
export function openRequestLog() {
  const destination = pino.destination({ dest: 1, sync: false, minLength: BUFFER });
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  const timer = setInterval(() => destination.flush(), PERIOD).unref();
  return {
    write: (answered: Answered) => logger.info(answered),
    close: () => {
      clearInterval(timer);
      destination.flushSync();
    },
  };
}
