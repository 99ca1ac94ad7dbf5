// One POST against receivers that behave in every way a receiver can.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { post } from '../../../../activities/webhooks/post';

let server: Server;
let base: string;
let seen: string[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  seen = [];
  answer = (_request, response) => response.writeHead(204).end();
  server = createServer((request, response) => {
    seen.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const send = (url = `${base}/in`, allowPrivate = true) =>
  post({ url, headers: { 'webhook-id': 'evt_1' }, body: '{"type":"ping"}', allowPrivate });

test('2xx is a delivery; the body and the headers arrive as they are', async () => {
  const received = new Promise<string>((resolve) => {
    answer = (request, response) => {
      let text = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      request.on('end', () => {
        resolve(`${request.method ?? ''} ${String(request.headers['webhook-id'])} ${text}`);
        response.writeHead(202).end('thanks');
      });
    };
  });
  expect(await send()).toMatchObject({ status: 202, error: null });
  expect(await received).toBe('POST evt_1 {"type":"ping"}');
});

test('a redirect is not followed and is no delivery', async () => {
  answer = (_request, response) => response.writeHead(302, { location: `${base}/elsewhere` }).end();
  expect(await send()).toMatchObject({ status: 302, error: expect.stringContaining('302') });
  expect(seen).toEqual(['/in']);
});

test('of an answer that never ends at most 4 KB are read', async () => {
  let written = 0;
  const closed = new Promise<void>((resolve) => {
    answer = (_request, response) => {
      response.writeHead(500);
      const pour = (): void => {
        while (!response.destroyed && response.write('x'.repeat(16_384))) written += 16_384;
      };
      response.on('drain', pour);
      response.on('close', resolve);
      pour();
    };
  });
  const { status, error } = await send();
  expect(status).toBe(500);
  expect(error?.length).toBeLessThan(700);
  await closed;
  expect(written).toBeLessThan(64 * 1024 * 1024);
});

test('an answer that breaks off or a receiver that hangs up has said no', async () => {
  answer = (request) => request.socket.destroy();
  expect(await send()).toMatchObject({ status: null, error: expect.stringMatching(/hang up|ECONNRESET/) });
});

test('a receiver that is not there is told by name of the fault', async () => {
  expect(await send('http://127.0.0.1:1/')).toMatchObject({
    status: null,
    error: expect.stringContaining('ECONNREFUSED'),
  });
});

test('unless the setting allows it nothing reaches a private address, written out or by name, nor plain http', async () => {
  const { port } = new URL(base);
  for (const url of [
    `https://127.0.0.1:${port}/`,
    `https://2130706433:${port}/`,
    `https://[::ffff:127.0.0.1]:${port}/`,
    `https://localhost:${port}/`,
    'https://169.254.169.254/latest/meta-data/',
    'https://[fd00:ec2::254]/',
  ])
    expect(await send(url, false)).toMatchObject({
      status: null,
      error: expect.stringContaining('不是公网地址'),
    });
  expect(await send(base, false)).toMatchObject({ status: null, error: expect.stringContaining('https') });
  expect(seen).toEqual([]);
});

test('a receiver that does not answer is given ten seconds and no more', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
  try {
    const arrived = new Promise<void>((resolve) => {
      answer = () => {
        resolve();
      };
    });
    let isOver = false;
    const sending = send().finally(() => {
      isOver = true;
    });
    await arrived;
    jest.advanceTimersByTime(9_999);
    await new Promise(setImmediate);
    expect(isOver).toBe(false);
    jest.advanceTimersByTime(1);
    expect(await sending).toEqual({
      status: null,
      durationMs: 10_000,
      error: '10 秒内没有答复 (no answer in time)',
    });
  } finally {
    jest.useRealTimers();
  }
});
