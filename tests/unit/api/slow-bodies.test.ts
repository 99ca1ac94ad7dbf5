// A body that does not come to its end is cut off after its time; an upload of evidence is not, and whoever is done is left alone.
import { once } from 'node:events';
import { createServer, request, type ClientRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import express from 'express';
import { cutSlowBodies } from '../../../api/slow-bodies';

const timeoutMs = 100;
let server: Server;
const sent: ClientRequest[] = [];

beforeAll(async () => {
  const app = express();
  app.use(cutSlowBodies(timeoutMs));
  app.post(['/early', '/evidence/uploads/early'], (_incoming, response) => {
    response.status(401).send('no');
  });
  app.post(/.*/, (incoming, response) => {
    incoming.resume().once('end', () => {
      void delay(2 * timeoutMs).then(() => response.send('done'));
    });
  });
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  for (const one of sent) one.destroy();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

/** Sends the first byte of two. */
const begun = (path: string): ClientRequest => {
  const { port } = server.address() as AddressInfo;
  const one = request({ host: '127.0.0.1', port, path, method: 'POST', headers: { 'Content-Length': 2 } });
  sent.push(one);
  one.write('a');
  return one;
};
const outcome = (one: ClientRequest): Promise<string> =>
  new Promise((resolve) => {
    one.once('error', () => {
      resolve('cut');
    });
    one.once('response', ({ statusCode }) => {
      resolve(String(statusCode));
    });
  });

test('a body that never ends is cut', async () => {
  expect(await outcome(begun('/api/v1/inspections'))).toBe('cut');
});

test('a body that ended in time has its answer, however long that takes', async () => {
  const one = begun('/api/v1/inspections');
  one.end('b');
  expect(await outcome(one)).toBe('200');
});

test.each(['/early', '/evidence/uploads/early'])(
  '%s: answered before its body came, it is not kept open for the rest',
  async (path) => {
    const one = begun(path);
    const closed = once(one, 'close');
    one.on('error', () => undefined);
    expect(await outcome(one)).toBe('401');
    await closed;
  },
);

test('an upload of evidence may take its time', async () => {
  const clocks = jest.spyOn(global, 'setTimeout');
  const one = begun('/api/v1/inspections/i-1/evidence/uploads/u-1');
  const answered = outcome(one);
  await delay(3 * timeoutMs);
  one.end('b');
  expect(await answered).toBe('200');
  // Nor does a clock run for one that has come whole: it would hold the process that is to end.
  expect(clocks.mock.calls.filter(([, ms]) => ms === timeoutMs)).toEqual([]);
  clocks.mockRestore();
});
