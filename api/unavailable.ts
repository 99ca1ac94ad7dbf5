// Tells "a server we need is away" from every other failure: the caller may try again, nobody need look for a fault here.
import {
  isGrpcServiceError,
  isRetryableError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';

/** gRPC's CANCELLED and DEADLINE_EXCEEDED: final for one call, not for the same sent again under its update id. */
const endedCalls: readonly number[] = [1, 4];
const failedPrecondition = 9;
/** The server's words for a worker that failed a task in the midst of the update: WorkflowNotReady, errors_failures.go. */
const taskFailed = /workflow task failure|workflow task in failed state|not ready/i;

const passes = (error: Parameters<typeof isRetryableError>[0]): boolean => {
  const code: number = error.code;
  return (
    isRetryableError(error) ||
    endedCalls.includes(code) ||
    (code === failedPrecondition && taskFailed.test(error.details))
  );
};

const socketCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
];
const prismaCodes = ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037'];
/** SQLSTATE: connection exceptions, resources exhausted, shutdown and start of the server. */
const passingSqlState = /^(?:08\w{3}|53\w{3}|57P0[1-5])$/;
const adapterKinds = ['DatabaseNotReachable', 'SocketTimeout', 'ConnectionClosed', 'TooManyConnections'];
/** pg gives these no code, and Prisma puts its own words around them. */
const pgSentences =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client (?:has encountered a connection error|was closed) and is not queryable/;

const field = (value: object, name: string): unknown =>
  name in value ? Reflect.get(value, name) : undefined;

const saysDatabaseIsAway = (error: object): boolean => {
  const code = field(error, 'originalCode') ?? field(error, 'code');
  const kind = field(error, 'kind');
  const message = field(error, 'message');
  return (
    (typeof code === 'string' &&
      (socketCodes.includes(code) || prismaCodes.includes(code) || passingSqlState.test(code))) ||
    (typeof kind === 'string' && adapterKinds.includes(kind)) ||
    (typeof message === 'string' && pgSentences.test(message)) ||
    field(error, 'name') === 'PrismaClientInitializationError'
  );
};

/** What stands behind an error: its cause, or what Prisma keeps of the driver's. */
const behind = (error: object): unknown => {
  const meta = field(error, 'meta');
  const driverError =
    typeof meta === 'object' && meta !== null ? field(meta, 'driverAdapterError') : undefined;
  return driverError ?? field(error, 'cause');
};

/** The error and what caused it, at most five deep. */
const chainOf = (error: unknown): readonly object[] => {
  const chain: object[] = [];
  let next = error;
  while (typeof next === 'object' && next !== null && chain.length < 5) {
    chain.push(next);
    next = behind(next);
  }
  return chain;
};

/** Whether PostgreSQL could not be reached or went away during a statement. */
export const isDatabaseAway = (error: unknown): boolean => chainOf(error).some(saysDatabaseIsAway);

/**
 * `answerPending` when an update was sent and its answer did not come in time (it may still be carried out),
 * `temporalUnavailable` when the server cannot be reached, null for anything else.
 */
export const temporalFault = (error: unknown): 'answerPending' | 'temporalUnavailable' | null => {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return 'answerPending';
  const isPassing = chainOf(error).some((link) => isGrpcServiceError(link) && passes(link));
  return isPassing ? 'temporalUnavailable' : null;
};
