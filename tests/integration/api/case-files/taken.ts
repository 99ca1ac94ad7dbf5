// A case taken over HTTP into a file, and files like it with one thing changed.
import { createWriteStream, mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { testFolder } from '../../../support/test-folder';
import type { Caller } from '../callers';

const folder = mkdtempSync(join(testFolder, 'case-files-'));
let serial = 0;
const fresh = (): string => join(folder, `${String((serial += 1))}.zip`);

export interface Taken {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Where the ZIP is; what is no 200 is told as text. */
  readonly path: string;
  readonly problem: string;
}

export const take = async (baseUrl: string, caller: Caller, id: string): Promise<Taken> => {
  const headers = { ...(await caller.identity()), connection: 'close' };
  const url = `${baseUrl}/api/v1/inspections/${id}/case-file`;
  return await new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      const path = fresh();
      const status = response.statusCode ?? 0;
      const done = (problem: string): void => {
        resolve({ status, headers: response.headers, path, problem });
      };
      if (status === 200) pipeline(response, createWriteStream(path)).then(() => done(''), reject);
      else text(response).then(done, reject);
    })
      .once('error', reject)
      .end();
  });
};

/** Everything in it, by name. */
export const contents = async (path: string): Promise<Map<string, Buffer>> => {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  const found = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    found.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  zip.close();
  return found;
};

/** A sound ZIP of the same files but for what `change` does to them. @returns its path */
export const altered = async (
  path: string,
  change: (files: Map<string, Buffer>) => void,
): Promise<string> => {
  const files = await contents(path);
  change(files);
  const zip = new ZipFile();
  for (const [name, bytes] of files) zip.addBuffer(bytes, name);
  zip.end();
  const target = fresh();
  await writeFile(target, await buffer(zip.outputStream));
  return target;
};

/** One bit of one byte in the middle is another. */
export const flipped = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes);
  const middle = Math.floor(copy.length / 2);
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
};
