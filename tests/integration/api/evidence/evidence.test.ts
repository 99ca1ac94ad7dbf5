// Evidence over HTTP: uploaded, attached, listed, handed out; who may, and what is refused.
import { randomUUID } from 'node:crypto';
import { listEvidence } from '../../../../api/evidence/contract';
import { callerAt, does, freshKey } from '../callers';
import { overStores } from './over-stores';
import { approvedVisit, attached, claim, openUpload, photo, sha256Of, upload, visitUnderWay } from './visit';

overStores((under) => {
  const { product } = under;

  const listed = async (id: string) =>
    (
      listEvidence.answer.parse((await product.people.officer.get(`/inspections/${id}/evidence`)).body) as {
        items: { evidenceId: string; sha256: string; recordHash: string; sequence: number }[];
      }
    ).items;

  test('time, place, person and content stand with the photo, in the record and in the list (DE-56, HZ-70, CX-69)', async () => {
    const { officer, supervisor, enterprise } = product.people;
    const id = await visitUnderWay(product.people);
    const file = photo();
    const said = await attached(officer, id, file);
    const [piece] = await listed(id);
    expect(piece).toMatchObject({
      evidenceId: said.evidenceId,
      sha256: sha256Of(file),
      sizeBytes: file.length,
      mediaType: 'image/jpeg',
      takenBy: 'cixi-officer-1',
      place: said.place,
      position: said.position,
      content: said.content,
      withoutCode: null,
      barredFromCases: false,
    });
    // Evidence → record → history: the step that the list names holds the file's hash, under the hash that the list says.
    const { body } = await officer.get(`/inspections/${id}/timeline`);
    const { items } = body as { items: { sequence: number; hash: string; events: object[] }[] };
    const step = items.find(({ sequence }) => sequence === piece?.sequence);
    expect(step).toMatchObject({
      hash: piece?.recordHash,
      events: [{ type: 'EvidenceAttached', sha256: said.sha256 }],
    });

    const path = `/inspections/${id}/evidence/${said.evidenceId}/file`;
    const file1 = await officer.get(path);
    expect(file1).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'image/jpeg',
        'content-disposition': `attachment; filename="${said.evidenceId}.jpg"`,
        'x-content-type-options': 'nosniff',
        'content-length': String(file.length),
      },
    });
    expect(file1.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
    expect(await officer.send('GET', path, { range: 'bytes=4-9' })).toMatchObject({
      status: 206,
      headers: { 'content-range': `bytes 4-9/${String(file.length)}`, 'content-length': '6' },
    });
    // Of what, nobody said: then all of it.
    for (const headers of [{ range: 'bytes=4-9', 'if-range': '"x"' }, { range: 'bytes=0-1,5-6' }])
      expect(await officer.send('GET', path, headers)).toMatchObject({
        status: 200,
        headers: { 'content-length': String(file.length) },
      });
    expect(await officer.send('HEAD', path, {})).toMatchObject({
      status: 200,
      headers: { 'content-length': String(file.length), 'accept-ranges': 'bytes' },
      body: null,
    });
    expect(await officer.send('GET', path, { range: `bytes=${String(file.length)}-` })).toMatchObject({
      status: 416,
    });
    expect((await officer.get(`${path}?show=true`)).headers['content-disposition']).toMatch(/^inline;/);
    expect((await supervisor.get(path)).status).toBe(200);
    // What of the file the enterprise gets is the result notice's to say.
    for (const closed of [path, `/inspections/${id}/evidence`])
      expect((await enterprise.get(closed)).status).toBe(404);
    const stranger = await callerAt(product.api.url, 'cixi-officer-other', {
      roles: ['officer'],
      agencyId: 'cixi-market',
    });
    expect((await stranger.get(path)).status).toBe(404);
  });

  test('a repeat under its key is told the same, the same evidence under another key is refused; the upload is gone then', async () => {
    const { officer } = product.people;
    const id = await visitUnderWay(product.people);
    const file = photo();
    const said = claim(await upload(officer, id, file), file);
    const key = freshKey();
    const send = () =>
      officer.post(`/inspections/${id}/commands/attachEvidence`, said, { 'idempotency-key': key });
    const first = await send();
    expect(first).toMatchObject({ status: 200 });
    expect(await send()).toMatchObject({ status: 200, body: first.body });
    expect(await officer.post(`/inspections/${id}/commands/attachEvidence`, said)).toMatchObject({
      status: 409,
      body: { code: 'alreadyDone' },
    });
    expect((await officer.get(`/inspections/${id}/evidence/uploads/${said.uploadId}`)).status).toBe(404);
    expect(await listed(id)).toHaveLength(1);
  });

  test('officers of the team upload, each his own, from the door on', async () => {
    const { officer, secondOfficer, drafter, supervisor } = product.people;
    const early = await approvedVisit(product.people);
    expect(await openUpload(officer, early, photo())).toMatchObject({
      status: 409,
      body: { code: 'evidenceTooEarly' },
    });
    const id = await visitUnderWay(product.people);
    const file = photo();
    for (const other of [drafter, supervisor])
      expect(await openUpload(other, id, file)).toMatchObject({
        status: 403,
        body: { code: 'evidenceNotYours' },
      });
    const uploadId = await upload(officer, id, file);
    expect(await secondOfficer.get(`/inspections/${id}/evidence/uploads/${uploadId}`)).toMatchObject({
      status: 403,
      body: { code: 'evidenceNotYours' },
    });
    expect(
      await secondOfficer.post(`/inspections/${id}/commands/attachEvidence`, claim(uploadId, file)),
    ).toMatchObject({ status: 422, body: { code: 'evidenceUploadUnknown' } });
    // Nor by another inspection of the same officer.
    const elsewhere = await visitUnderWay(product.people);
    expect(
      await officer.post(`/inspections/${elsewhere}/commands/attachEvidence`, claim(uploadId, file)),
    ).toMatchObject({ status: 422, body: { code: 'evidenceUploadUnknown' } });
    await officer.send('DELETE', `/inspections/${id}/evidence/uploads/${uploadId}`, {
      'Tus-Resumable': '1.0.0',
    });
    expect(
      await officer.post(`/inspections/${id}/commands/attachEvidence`, claim(uploadId, file)),
    ).toMatchObject({
      status: 422,
      body: { code: 'evidenceUploadUnknown' },
    });
  });

  test('a caller cannot say himself what was received', async () => {
    const { officer } = product.people;
    const id = await visitUnderWay(product.people);
    const said = claim(randomUUID(), photo(), { received: { sizeBytes: 1, mediaType: 'image/jpeg' } });
    expect(await officer.post(`/inspections/${id}/commands/attachEvidence`, said)).toMatchObject({
      status: 400,
      body: { code: 'invalidInput' },
    });
  });

  test('an entry of the form names only what is in the evidence of its inspection (DE-15)', async () => {
    const { officer } = product.people;
    const id = await visitUnderWay(product.people);
    const { body } = await officer.get(`/inspections/${id}/door-package`);
    const { pinned } = body as { pinned: { hash: string } };
    const known = (await attached(officer, id, photo())).sha256;
    const elsewhere = (await attached(officer, await visitUnderWay(product.people), photo())).sha256;
    const entry = (files: readonly string[]) => ({
      entryId: randomUUID(),
      formHash: pinned.hash,
      point: 1,
      basedOn: [],
      finding: 'violates',
      note: '',
      files,
      madeAt: new Date().toISOString(),
    });
    expect(
      await officer.post(`/inspections/${id}/form/entries`, {
        entries: [entry([known]), entry([elsewhere])],
      }),
    ).toMatchObject({
      status: 200,
      body: {
        receipts: [{ status: 'stored' }, { status: 'refused', code: 'fileMissing', about: [elsewhere] }],
      },
    });
    await does(officer, id, 'recordCheck', {
      recordRef: '笔录',
      findings: [{ itemId: 'cixi-item-fire-2', conforms: false, note: '' }],
      enterpriseOpinion: '无',
    });
  });
});
