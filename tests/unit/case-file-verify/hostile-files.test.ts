// What somebody made to mislead or to harm the verifier ends in a verdict: it writes nothing, hangs on nothing, says nothing odd.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { verifyCaseFile } from '../../../case-file-verify/verify-case-file';
import { testFolder } from '../../support/test-folder';

const folder = mkdtempSync(join(testFolder, 'hostile-'));
let serial = 0;

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const chained = (bytes: Buffer): string =>
  sha256(Buffer.concat([Buffer.from('ruqi.step.v1\0'), Buffer.alloc(32), bytes]));

/** A case of one step whose chain fits, whatever the step says. */
const caseOf = (step: Buffer, changes: object = {}): Map<string, Buffer> => {
  const path = 'record/000001.json';
  const hash = chained(step);
  const index = {
    ...{ format: 'ruqi.case-file.v1', inspectionId: 'i-1' },
    record: { headHash: hash, steps: [{ sequence: 1, path, previousHash: null, hash }] },
    ...{ evidence: [], documents: [], form: null, temporalHistory: { path: null } },
    files: [{ path, sha256: sha256(step), sizeBytes: step.length }],
    ...changes,
  };
  return new Map([
    [path, step],
    ['index.json', Buffer.from(JSON.stringify(index))],
  ]);
};

const zipped = async (files: ReadonlyMap<string, Buffer>): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [name, bytes] of files) zip.addBuffer(bytes, name);
  zip.end();
  return await buffer(zip.outputStream);
};

const verdictOn = async (zip: Buffer) => {
  const path = join(folder, `${String((serial += 1))}.zip`);
  await writeFile(path, zip);
  return await verifyCaseFile(path);
};
const stepOf = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const sound = { lifecycleId: 'i-1', sequence: 1, events: [] };

test('a small case holds', async () => {
  expect(await verdictOn(await zipped(caseOf(stepOf(sound))))).toMatchObject({
    fault: null,
    inspectionId: 'i-1',
  });
});

test.each([
  ['no JSON', Buffer.from('{'), 'stepElsewhere'],
  ['no object', stepOf(null), 'stepElsewhere'],
  ['events that are none', stepOf({ ...sound, events: [null, 7, 'x', []] }), null],
])('a step with %s under a hash that fits is a verdict, no crash', async (_, step, fault) => {
  expect((await verdictOn(await zipped(caseOf(step)))).fault).toBe(fault);
});

test('names that lead out of the folder are refused, and nothing is ever unpacked', async () => {
  const innocent = 'aa/aa/outside.txt';
  const files = caseOf(stepOf(sound)).set(innocent, Buffer.from('x'));
  const zip = await zipped(files);
  const before = readdirSync(folder).length;
  for (const name of ['../../outside.txt', '/a/aa/outside.txt', 'C:/aa/outside.txt'])
    expect(
      await verdictOn(
        Buffer.from(zip.toString('latin1').replaceAll(innocent, name.slice(0, innocent.length)), 'latin1'),
      ),
    ).toMatchObject({ fault: 'unreadable' });
  expect(readdirSync(folder)).toHaveLength(before + 3);
});

test('a text that says it is small and is not is never read into memory as a whole', async () => {
  const zip = await zipped(caseOf(Buffer.alloc(40 << 20, 0x20)));
  // The size in the ZIP's directory, the last one that names the step.
  const directory = zip.lastIndexOf('record/000001.json');
  zip.writeUInt32LE(10, directory - 46 + 24);
  expect((await verdictOn(zip)).fault).toBe('stepChanged');
});

test('what a file says of itself does not move the terminal of who reads the verdict', async () => {
  const path = 'a\u001B[2J\u202E';
  const { about, inspectionId } = await verdictOn(
    await zipped(
      caseOf(stepOf({ ...sound, lifecycleId: 'i\u001B' }), {
        inspectionId: 'i\u001B',
        files: [{ path, sha256: '', sizeBytes: 1 }],
      }),
    ),
  );
  expect({ about, inspectionId }).toEqual({ about: 'a\uFFFD[2J\uFFFD', inspectionId: 'i\uFFFD' });
});
