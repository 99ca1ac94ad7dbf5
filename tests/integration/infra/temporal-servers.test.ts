// The Temporal servers that suites are given know our search attributes, and the time-skipping one starts when told.
import { openServerClock } from '../../../demo/stage/clock';
import { connectClient } from '../../../temporal-config/connection';
import { registerSearchAttributes } from '../../../temporal-config/search-attributes';
import { searchAttributeKeys } from '../../../workflows/search-attributes';
import { describeWithTimeSkipping, useDevServer, useTimeSkippingServer } from '../../support/servers';

describe('the development server', () => {
  const server = useDevServer();

  test('has our search attributes, and registering them again does nothing', async () => {
    const { connection, client, close } = await connectClient({
      temporalAddress: server.address,
      temporalNamespace: server.namespace,
    });
    try {
      await expect(registerSearchAttributes(connection, server.namespace)).resolves.toEqual([]);
      const { customAttributes } = await connection.operatorService.listSearchAttributes({
        namespace: server.namespace,
      });
      expect(Object.keys(customAttributes)).toEqual(
        expect.arrayContaining(searchAttributeKeys.map(({ name }) => name)),
      );
      const found = client.workflow.list({ query: `RuqiNextDeadline < '2026-02-14T00:00:00+08:00'` });
      await expect(found[Symbol.asyncIterator]().next()).resolves.toMatchObject({ done: true });
    } finally {
      await close();
    }
  });

  test('an address where nobody listens is named in the error', async () => {
    const nowhere = { temporalAddress: '127.0.0.1:1', temporalNamespace: 'default' };
    await expect(connectClient(nowhere, { timeoutMs: 300 })).rejects.toThrow(
      '无法连接 Temporal 服务器 127.0.0.1:1',
    );
  });
});

describeWithTimeSkipping('the time-skipping server', () => {
  const server = useTimeSkippingServer('2026-02-13T09:00:00+08:00');

  test('tells the time it was started at, and jumps', async () => {
    const clock = await openServerClock(server.address);
    try {
      expect(clock.now()).toMatch(/^2026-02-13T01:0/);
      await clock.moveTo('2026-03-15T01:00:00.000Z');
      expect(clock.now()).toMatch(/^2026-03-15T01:0/);
    } finally {
      await clock.close();
    }
  });
});
