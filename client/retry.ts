// Sends again what got no answer. The Idempotency-Key goes with it, so that nothing is done twice.

const longestPauseMs = 10_000;

const pause = async (ms: number): Promise<void> => {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });
};

/** What the server asks for, or twice as long each time. */
const pauseBefore = (attempt: number, answer: Response | null): number => {
  const seconds = Number(answer?.headers.get('Retry-After') ?? Number.NaN);
  return Math.min(Number.isNaN(seconds) ? 250 * 2 ** attempt : seconds * 1000, longestPauseMs);
};

/** 503: a server is away or the answer is pending; 429: too many requests. Either is safe to repeat. */
const isPassing = ({ status }: Response): boolean => status === 503 || status === 429;

/** @returns a fetch that tries up to `retries` times more; the last answer or fault is the caller's */
export const fetchAgain =
  (fetch: typeof globalThis.fetch, retries: number) =>
  async (request: Request): Promise<Response> => {
    for (let attempt = 0; ; attempt += 1) {
      const isLast = attempt >= retries;
      let answer: Response | null = null;
      try {
        answer = await fetch(request.clone());
        if (isLast || !isPassing(answer)) return answer;
      } catch (error) {
        if (isLast) throw error;
      }
      await pause(pauseBefore(attempt, answer));
    }
  };
