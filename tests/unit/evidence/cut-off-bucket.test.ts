// A bucket whose server goes away while a file is read back: a fault of the store, which the API tells as 503, no fault of ours.
import { createServer } from 'node:http';
import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { S3Store } from '../../../evidence/s3-store';
import { hashOfFile, StoreError } from '../../../evidence/store';
import { testFolder } from '../../support/test-folder';

test('cut off in the middle of reading back, the store is told to be away', async () => {
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      if (request.method === 'HEAD') response.writeHead(404).end();
      else if (request.method === 'PUT') response.end();
      else if (request.url?.includes('/files/') === true) {
        response.writeHead(200, { 'Content-Length': '1000' });
        response.write('x'.repeat(500), () => response.destroy());
      } else response.end('<ListBucketResult></ListBucketResult>');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const store = new S3Store({
    ...{ endpoint: `http://127.0.0.1:${String(port)}`, region: 'us-east-1', bucket: 'b', pathStyle: true },
    keys: { id: 'id', secret: 'secret' },
  });
  const path = join(mkdtempSync(join(testFolder, 'cut-off-')), 'file');
  await writeFile(path, 'x'.repeat(1_000));
  try {
    const fault: unknown = await store.bring(path, await hashOfFile(path)).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(StoreError);
    expect(fault).toMatchObject({ kind: 'away' });
  } finally {
    store.close();
    server.closeAllConnections();
    server.close();
  }
});
