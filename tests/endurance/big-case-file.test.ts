// Evidence of 2 GiB goes into a case file while memory stays where it was (JJ-37): read, hashed and packed piece by piece.
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { packed } from '../../api/case-files/packing';
import { testFolder } from '../support/test-folder';

const gib = 1_073_741_824;
const mib = 1_048_576;

test('2 GiB of evidence are packed in less than 200 MiB more than there were, whatever reads them', async () => {
  const folder = mkdtempSync(join(testFolder, 'big-case-'));
  const path = join(folder, 'film.mp4');
  // A hole as long as the film: what is read is as much, the disk is spared.
  const handle = await open(path, 'w');
  await handle.truncate(2 * gib);
  await handle.close();
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  const startedAt = performance.now();
  const { stream, files, sizeBytes } = packed(
    [{ path: 'evidence/000009-film.mp4', stored: true, open: () => Promise.resolve(createReadStream(path)) }],
    { path: 'index.json', write: (all) => Buffer.from(JSON.stringify(all)) },
    new Date(),
  );
  const nowhere = new Writable({
    write: (_piece, _encoding, done) => {
      setImmediate(done);
    },
  });
  await pipeline(stream, nowhere);
  clearInterval(watch);
  rmSync(folder, { recursive: true });
  console.warn(
    JSON.stringify({
      seconds: Math.round((performance.now() - startedAt) / 100) / 10,
      growthMib: Math.round((peak - before) / mib),
    }),
  );
  expect(files[0]?.sizeBytes).toBe(2 * gib);
  expect(sizeBytes()).toBeGreaterThan(2 * gib);
  expect((peak - before) / mib).toBeLessThan(200);
});
