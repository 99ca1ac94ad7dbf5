// The writer of ZIP files: parts are opened one after the other, and nothing stays open when somebody leaves or a part fails.
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { packed, type Part } from '../../../../api/case-files/packing';

const now = new Date('2026-11-29T02:00:00Z');
const index = { path: 'index.json', write: (files: unknown) => Buffer.from(JSON.stringify(files)) };

test('a part is opened when the one before it has gone through; the last is told of all', async () => {
  const opened: string[] = [];
  const part = (path: string): Part => ({
    path,
    open: () => {
      opened.push(path);
      return Promise.resolve(Readable.from([Buffer.alloc(300_000, path)]));
    },
  });
  const { stream, files, sizeBytes } = packed(
    [part('㛃.bin'), { ...part('b.bin'), stored: true }],
    index,
    now,
  );
  await new Promise((resolve) => setImmediate(resolve));
  expect(opened).toEqual(['㛃.bin']);
  const zip = await buffer(stream);
  expect(opened).toEqual(['㛃.bin', 'b.bin']);
  expect(sizeBytes()).toBe(zip.length);
  expect(files.map(({ path, sizeBytes: size }) => [path, size])).toMatchObject([
    ['㛃.bin', 300_000],
    ['b.bin', 300_000],
    ['index.json', expect.any(Number)],
  ]);
  const names: string[] = [];
  for await (const { fileName } of (await fromBufferPromise(zip, { lazyEntries: true })).eachEntry())
    names.push(fileName);
  expect(names).toEqual(['㛃.bin', 'b.bin', 'index.json']);
});

test.each([
  ['cannot be opened', () => Promise.reject(new Error('gone'))],
  [
    'fails half-way',
    () =>
      Promise.resolve(
        new Readable({
          read() {
            this.destroy(new Error('gone'));
          },
        }),
      ),
  ],
])('a part that %s ends the ZIP in an error, so that nobody takes it for whole', async (_, open) => {
  const { stream } = packed([{ path: 'a', open }], index, now);
  await expect(buffer(stream)).rejects.toThrow('gone');
});

test('who leaves in the middle leaves nothing open', async () => {
  const endless = new Readable({
    read() {
      this.push(Buffer.alloc(65_536));
    },
  });
  const { stream } = packed([{ path: 'a', stored: true, open: () => Promise.resolve(endless) }], index, now);
  stream.once('data', () => stream.destroy());
  await expect(finished(stream)).rejects.toThrow();
  await expect(finished(endless)).rejects.toThrow();
  expect(endless.destroyed).toBe(true);
});

test('who leaves while a part is being opened leaves it closed too', async () => {
  let give: (content: Readable) => void = () => undefined;
  const opening = new Promise<Readable>((resolve) => {
    give = resolve;
  });
  const { stream } = packed([{ path: 'a', stored: true, open: () => opening }], index, now);
  const late = new Readable({ read: () => undefined });
  stream.destroy();
  await expect(finished(stream)).rejects.toThrow();
  give(late);
  await expect(finished(late)).rejects.toThrow();
  expect(late.destroyed).toBe(true);
});
