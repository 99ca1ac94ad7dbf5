// A database that is away must never look like a fault of the product: the caller is told to send the same again.
import { Client } from 'pg';
import { isDatabaseAway } from '../../../api/unavailable';

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
