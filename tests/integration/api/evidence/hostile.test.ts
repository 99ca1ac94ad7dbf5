// Files and names that mean harm: refused, or kept as bytes that do nothing.
import { readdir } from 'node:fs/promises';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { does } from '../callers';
import { overStores } from './over-stores';
import { claim, metadata, openUpload, photo, sha256Of, upload, visitUnderWay } from './visit';

/** What a bomb would be unpacked: so much that nothing else that a process does could be taken for it. */
const zeros = Buffer.alloc(256_000_000);

/** One entry of a zip, packed a thousandfold. */
const zipOf = (name: string): Buffer => {
  const packed = deflateRawSync(zeros);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(zeros.length, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), packed]);
};

const bomb = zipOf('[Content_Types].xml');
const documentBomb = zipOf('word/document.xml');
const gzipBomb = gzipSync(zeros);

overStores((under) => {
  const { product } = under;

  let visit: string;
  beforeAll(async () => {
    visit = await visitUnderWay(product.people);
  });

  /** Everything that was taken in or is on its way, by its path. */
  const everything = async (): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const folder of [under.incoming, under.files])
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
        if (entry.isFile()) found.push(`${entry.parentPath}/${entry.name}`);
    return found;
  };

  const attach = async (file: Uint8Array, filetype = 'image/jpeg', more: object = {}) => {
    const uploadId = await upload(product.people.officer, visit, file, { filetype });
    return await product.people.officer.post(
      `/inspections/${visit}/commands/attachEvidence`,
      claim(uploadId, file, more),
    );
  };

  /** What this process grows by at most while it goes on, in bytes. */
  const growthBy = async (act: () => Promise<void>): Promise<number> => {
    const before = process.memoryUsage.rss();
    let most = before;
    const look = (): void => {
      most = Math.max(most, process.memoryUsage.rss());
    };
    const watch = setInterval(look, 5);
    await act();
    clearInterval(watch);
    look();
    return most - before;
  };

  const svg = Buffer.from(
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  );
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  const exe = Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(2000)]);
  const withId3 = (rest: Buffer): Buffer =>
    Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1'), rest]);

  test.each<[string, Buffer, string | null]>([
    ['a program named .jpg', exe, 'application/x-msdownload'],
    ['an SVG with a script', svg, 'application/xml'],
    ['a page', html, null],
    ['a zip bomb', bomb, 'application/zip'],
    ['a bomb of an office document', documentBomb, 'application/zip'],
    ['a gzip bomb', gzipBomb, 'application/gzip'],
    ['text', Buffer.from('看上去是照片'), null],
    [
      'an ELF program',
      Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(100)]),
      'application/x-elf',
    ],
  ])('%s is refused and not kept', async (_what, file, found) => {
    const growth = await growthBy(async () => {
      expect(await attach(file)).toMatchObject({
        status: 422,
        body: { code: 'evidenceTypeRefused', params: { found } },
      });
    });
    // A bomb that went off would have been seen here.
    expect(growth).toBeLessThan(zeros.length / 2);
    expect((await everything()).some((path) => path.includes(sha256Of(file)))).toBe(false);
  });

  test('a type that may not be is refused before a byte is sent', async () => {
    for (const filetype of [
      'image/svg+xml',
      'text/html',
      'application/zip',
      'application/x-msdownload',
      '__proto__',
    ])
      expect(await openUpload(product.people.officer, visit, svg, { filetype })).toMatchObject({
        status: 422,
        body: { code: 'evidenceTypeRefused' },
      });
  });

  test('bytes, declared type and kind must be one', async () => {
    const differs = { status: 422, body: { code: 'evidenceTypeDiffers' } };
    expect(await attach(photo(), 'application/pdf', { kind: 'document' })).toMatchObject(differs);
    expect(await attach(photo(), 'image/jpeg', { kind: 'video' })).toMatchObject(differs);
    expect(
      await attach(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(500)]), 'image/jpeg'),
    ).toMatchObject(differs);
  });

  test('another hash than claimed, at the opening or at the attaching, is refused', async () => {
    const { officer } = product.people;
    const file = photo();
    const uploadId = await upload(officer, visit, file, { sha256: 'c'.repeat(64) });
    for (const sha256 of [sha256Of(file), 'c'.repeat(64)])
      expect(
        await officer.post(
          `/inspections/${visit}/commands/attachEvidence`,
          claim(uploadId, file, { sha256 }),
        ),
      ).toMatchObject({
        status: 422,
        body: { code: 'evidenceHashDiffers', params: { found: sha256Of(file) } },
      });
  });

  test('polyglots are handed out as the picture or the paper that they are, and as nothing else', async () => {
    const { officer } = product.people;
    const page = Buffer.concat([photo(500), html]);
    const archive = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(200), bomb]);
    for (const [file, filetype, kind] of [
      [page, 'image/jpeg', 'photo'],
      [archive, 'application/pdf', 'document'],
    ] as const) {
      const uploadId = await upload(officer, visit, file, { filetype, filename: 'harmless.html' });
      const said = claim(uploadId, file, { kind, name: 'harmless.html' });
      await does(officer, visit, 'attachEvidence', said);
      const { status, headers } = await officer.get(
        `/inspections/${visit}/evidence/${said.evidenceId}/file?show=true`,
      );
      expect({ status, ...headers }).toMatchObject({
        status: 200,
        'content-type': filetype,
        'x-content-type-options': 'nosniff',
        'content-disposition': expect.stringMatching(/^inline; filename="[0-9a-f-]{36}\.(?:jpg|pdf)"$/),
        'content-security-policy': expect.stringContaining('sandbox'),
      });
    }
  });

  const mp3WithZip = withId3(bomb);

  test('what hides behind a tag of a sound is not unpacked', async () => {
    const growth = await growthBy(async () => {
      expect(await attach(mp3WithZip, 'audio/mpeg', { kind: 'audio' })).toMatchObject({ status: 422 });
    });
    expect(growth).toBeLessThan(zeros.length / 2);
  });

  const names = [
    '../../../../etc/passwd',
    '/etc/passwd',
    'C:\\Windows\\System32\\drivers\\etc\\hosts',
    '..\\..\\secret.jpg',
    'CON',
    'NUL.jpg',
    'aux.',
    'a/b/c.jpg',
    '.',
    '..',
    '%2e%2e%2fsecret',
    '照片㛃𬭎䶮.jpg',
    '<script>alert(1)</script>.jpg',
    '"; filename="evil.exe',
    'x'.repeat(255),
  ];

  test.each(names)('the name %j is a word in the record and no path', async (name) => {
    const { officer } = product.people;
    const file = photo(600);
    const uploadId = await upload(officer, visit, file, { filename: name });
    const said = claim(uploadId, file, { name });
    await does(officer, visit, 'attachEvidence', said);
    const { body } = await officer.get(`/inspections/${visit}/evidence`);
    const { items } = body as { items: { evidenceId: string; name: string }[] };
    expect(items.find(({ evidenceId }) => evidenceId === said.evidenceId)?.name).toBe(name.trim());
    const { headers } = await officer.get(`/inspections/${visit}/evidence/${said.evidenceId}/file`);
    expect(headers['content-disposition']).toBe(`attachment; filename="${said.evidenceId}.jpg"`);
    const ours = new RegExp(
      `^(?:${under.files}/[0-9a-f]{2}/[0-9a-f]{64}|${under.incoming}/[0-9a-f-]{36}(?:\\.json)?)$`,
    );
    for (const path of await everything()) expect(path).toMatch(ours);
  });

  test.each(['a\0b.jpg', 'a\nb.jpg', ' ', 'x'.repeat(256)])('the name %j is refused', async (name) => {
    expect(
      await product.people.officer.post(
        `/inspections/${visit}/commands/attachEvidence`,
        claim('6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21', photo(), { name }),
      ),
    ).toMatchObject({ status: 400, body: { code: 'invalidInput' } });
  });

  test.each([
    '..%2F..%2Fetc%2Fpasswd',
    '%00',
    'CON',
    '..%2F',
    'a.json',
    '6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21.json',
  ])('the upload id %s leads nowhere', async (uploadId) => {
    for (const method of ['HEAD', 'PATCH', 'DELETE'])
      expect(
        (
          await product.people.officer.send(method, `/inspections/${visit}/evidence/uploads/${uploadId}`, {
            'Tus-Resumable': '1.0.0',
          })
        ).status,
      ).toBeGreaterThanOrEqual(400);
  });

  test('an opening that says too little, too much or something else is told what is wrong', async () => {
    const { officer } = product.people;
    const at = `/inspections/${visit}/evidence/uploads`;
    const good = {
      'Tus-Resumable': '1.0.0',
      'Upload-Length': '600',
      'Upload-Metadata': metadata({ sha256: 'a'.repeat(64) }),
    };
    const refused = async (change: Record<string, string | null>, status: number, code: string) => {
      const all: Readonly<Record<string, string | null>> = { ...good, ...change };
      const headers = Object.fromEntries(
        Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null),
      );
      expect(await officer.send('POST', at, headers)).toMatchObject({ status, body: { code } });
    };
    await refused({ 'Tus-Resumable': null }, 400, 'uploadHeaders');
    await refused({ 'Upload-Length': null }, 400, 'uploadHeaders');
    await refused({ 'Upload-Length': '0' }, 400, 'uploadHeaders');
    await refused({ 'Upload-Length': '-1' }, 400, 'uploadHeaders');
    await refused({ 'Upload-Length': null, 'Upload-Defer-Length': '1' }, 400, 'uploadHeaders');
    await refused({ 'Upload-Length': '99999999999' }, 413, 'evidenceTooLarge');
    await refused({ 'Upload-Metadata': null }, 400, 'uploadHeaders');
    await refused({ 'Upload-Metadata': 'sha256 !!!' }, 400, 'uploadHeaders');
    await refused({ 'Upload-Metadata': metadata({ sha256: '../../etc/passwd' }) }, 400, 'uploadHeaders');
    // More than was announced.
    const opened = await openUpload(officer, visit, photo(600));
    expect(
      await officer.send(
        'PATCH',
        String(opened.headers.location).replace('/api/v1', ''),
        { 'Tus-Resumable': '1.0.0', 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' },
        photo(700),
      ),
    ).toMatchObject({ status: 413 });
  });
});
