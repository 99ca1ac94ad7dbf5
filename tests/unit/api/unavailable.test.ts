// A database that is away must never look like a fault of the product: the caller is told to send the same again.
import { ServiceError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { Client } from 'pg';
import { isDatabaseAway, temporalFault } from '../../../api/unavailable';

const withCode = (code: string): Error => Object.assign(new Error('said by PostgreSQL'), { code });

test.each([
  ['a refused connection', withCode('ECONNREFUSED')],
  ['a server that shuts down', withCode('57P01')],
  ['a server that starts or recovers', withCode('57P03')],
  ['a connection that broke during a statement', new Error('Connection terminated unexpectedly')],
  ['the same in Prisma’s words', new Error('Invalid invocation:\n\nConnection terminated unexpectedly')],
  [
    'what Prisma keeps of the driver’s error',
    Object.assign(new Error('Raw query failed'), {
      code: 'P2010',
      meta: { driverAdapterError: Object.assign(new Error('x'), { cause: { originalCode: '57P02' } }) },
    }),
  ],
  ['a cause further behind', new Error('outer', { cause: withCode('08006') })],
])('%s is the database being away', (_what, error) => {
  expect(isDatabaseAway(error)).toBe(true);
});

test('a statement on a connection that was just lost is the database being away', async () => {
  const client = new Client({ host: '127.0.0.1', port: 1 });
  await client.connect().catch(() => undefined);
  const error: unknown = await client.query('SELECT 1').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(isDatabaseAway(error)).toBe(true);
});

test.each([withCode('23505'), withCode('P2002'), new Error('anything else'), null, 'text'])(
  'a fault of our own is not',
  (error) => {
    expect(isDatabaseAway(error)).toBe(false);
  },
);

/** gRPC's numbers. */
const status = {
  CANCELLED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  INTERNAL: 13,
  UNAVAILABLE: 14,
} as const;

/** As the SDK hands on what the server answered. */
const answered = (code: number, details: string): ServiceError =>
  new ServiceError('Update-With-Start failed', {
    cause: Object.assign(new Error(details), { code, details, metadata: {} }),
  });

test.each([
  ['no server', answered(status.UNAVAILABLE, 'No connection established')],
  ['a call that ended', answered(status.CANCELLED, 'Call cancelled')],
  ['a server that could not keep its own record', answered(status.UNKNOWN, 'database is locked')],
  ['one under load', answered(status.RESOURCE_EXHAUSTED, 'too many requests')],
  ['a cut stream', answered(status.INTERNAL, 'Received RST_STREAM with code 2')],
  [
    'a worker that was killed in the midst of the update',
    answered(
      status.FAILED_PRECONDITION,
      'Unable to perform workflow execution update due to unexpected workflow task failure.',
    ),
  ],
  [
    'workers that were killed or too late with it several times',
    answered(
      status.FAILED_PRECONDITION,
      'Unable to perform workflow execution update due to Workflow Task in failed state.',
    ),
  ],
])('%s: the same may be sent again', (_what, error) => {
  expect(temporalFault(error)).toBe('temporalUnavailable');
});

test('an update whose answer did not come may still be carried out', () => {
  expect(temporalFault(new WorkflowUpdateRPCTimeoutOrCancelledError('late'))).toBe('answerPending');
});

test.each([
  answered(status.INVALID_ARGUMENT, 'UpdateId exceeds length limit'),
  answered(status.FAILED_PRECONDITION, 'Namespace is deleted'),
  answered(status.INTERNAL, 'nobody foresaw this'),
  new Error('anything else'),
])('a fault of our own sends nobody round again', (error) => {
  expect(temporalFault(error)).toBeNull();
});
