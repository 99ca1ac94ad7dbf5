// A bucket whose server takes the connection and then says nothing, before an answer or in the middle of one: told as away in time, since
// whoever waits for it holds a request open, and a connection to PostgreSQL with it.
import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { S3Store } from '../../../evidence/s3-store';
import { hashOfFile, StoreError } from '../../../evidence/store';
import { testFolder } from '../../support/test-folder';

const silenceMs = 200;

const withStore = async (answer: RequestListener, use: (store: S3Store) => Promise<void>): Promise<void> => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const store = new S3Store(
    {
      ...{ endpoint: `http://127.0.0.1:${String(port)}`, region: 'us-east-1', bucket: 'b', pathStyle: true },
      keys: { id: 'id', secret: 'secret' },
    },
    { connectionTimeoutMs: silenceMs, silenceMs },
  );
  try {
    await use(store);
  } finally {
    store.close();
    server.closeAllConnections();
    server.close();
  }
};

const faultOf = async (asked: Promise<unknown>): Promise<unknown> =>
  await asked.then(
    () => null,
    (error: unknown) => error,
  );

const none = 'ab'.repeat(32);

test('silent before it answers: each act is given up, as of a store that is away', async () => {
  const path = join(mkdtempSync(join(testFolder, 'silent-')), 'file');
  await writeFile(path, 'x'.repeat(1_000));
  const sha256 = await hashOfFile(path);
  await withStore(
    (request) => request.resume(),
    async (store) => {
      const acts = [
        store.ready(),
        store.find(none),
        store.read(none, null),
        store.renew(none, new Date()),
        store.bring(path, sha256),
        store.remove(none),
      ];
      for (const fault of await Promise.all(acts.map(faultOf))) {
        expect(fault).toBeInstanceOf(StoreError);
        expect(fault).toMatchObject({ kind: 'away' });
      }
    },
  );
}, 30_000);

test('silent in the middle of what is read back: what was put in does not count', async () => {
  const path = join(mkdtempSync(join(testFolder, 'silent-')), 'file');
  await writeFile(path, 'x'.repeat(1_000));
  await withStore(
    (request, response) => {
      request.resume().once('end', () => {
        if (request.method === 'HEAD') response.writeHead(404).end();
        else if (request.method === 'PUT') response.end();
        else if (request.url?.includes('/files/') === true) {
          response.writeHead(200, { 'Content-Length': '1000' });
          response.write('x'.repeat(500));
        } else response.end('<ListBucketResult></ListBucketResult>');
      });
    },
    async (store) => {
      const fault = await faultOf(store.bring(path, await hashOfFile(path)));
      expect(fault).toBeInstanceOf(StoreError);
      expect(fault).toMatchObject({ kind: 'away' });
    },
  );
}, 30_000);
