// What is in the store, and what the verifier and the upkeep make of it.
import { spawn } from 'node:child_process';
import { mkdir, open, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashKept } from '../../../../evidence/store';
import { clearEvidence } from '../../../../evidence/upkeep';
import { verifyStore, type Found } from '../../../../evidence/verify-store';
import { startEvidenceUpkeep } from '../../../../temporal-config/evidence-upkeep';
import { projectRoot } from '../../../../temporal-config/project-root';
import { overStores } from './over-stores';
import { attached, claim, openUpload, photo, sha256Of, upload, visitUnderWay } from './visit';

overStores((under) => {
  const { product } = under;
  const longAgo = new Date('2026-01-01T00:00:00Z');
  const soon = () => new Date(Date.now() + 60_000);

  const verified = async (): Promise<readonly Found[]> =>
    (await verifyStore(product.api.database.pool, under.store, soon())).found;

  const run = async (): Promise<{ code: number | null; said: string }> =>
    await new Promise((resolve) => {
      const child = spawn(process.execPath, ['scripts/run.mjs', 'evidence-verify'], {
        cwd: projectRoot,
        env: {
          ...process.env,
          DATABASE_URL: product.places.databaseUrl,
          ...under.env,
          RUQI_DEMO: 'true',
        },
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (piece: Buffer) => (said += piece.toString()));
      child.once('close', (code) => {
        resolve({ code, said });
      });
    });

  test('a changed byte, a missing file, a file that nothing names and a foreign one are found (JJ-37)', async () => {
    const { officer } = product.people;
    const id = await visitUnderWay(product.people);
    const [changed, missing] = [photo(), photo()];
    await attached(officer, id, changed);
    await attached(officer, id, missing);
    expect(await verified()).toEqual([]);
    expect(await run()).toMatchObject({ code: 0 });

    const path = under.pathOf(sha256Of(changed));
    const handle = await open(path, 'r+');
    await handle.write(Buffer.from([(changed[10_000] ?? 0) ^ 1]), 0, 1, 10_000);
    await handle.close();
    const aside = join(under.files, '..', 'aside');
    await rename(under.pathOf(sha256Of(missing)), aside);
    const unnamed = under.pathOf('ab'.repeat(32));
    await mkdir(join(unnamed, '..'), { recursive: true });
    await writeFile(unnamed, 'of nobody');
    await writeFile(join(under.files, 'notes.txt'), 'of somebody');
    const faults = await verified();
    const at = `（检查 ${id}）`;
    expect([...faults].sort((a, b) => (a.fault < b.fault ? -1 : 1))).toEqual([
      { fault: 'changed', about: `${sha256Of(changed)}${at}` },
      { fault: 'missing', about: `${sha256Of(missing)}${at}` },
      { fault: 'stray', about: 'notes.txt' },
      { fault: 'unnamed', about: 'ab'.repeat(32) },
    ]);
    const { code, said } = await run();
    expect(code).toBe(1);
    expect(said).toContain(`✗ 内容有变：${sha256Of(changed)}`);
    // What is missing, or of another size, is not handed out as if it were whole.
    const { body } = await officer.get(`/inspections/${id}/evidence`);
    const lost = (body as { items: { evidenceId: string; sha256: string }[] }).items.find(
      ({ sha256 }) => sha256 === sha256Of(missing),
    );
    expect(await officer.get(`/inspections/${id}/evidence/${String(lost?.evidenceId)}/file`)).toMatchObject({
      status: 500,
      body: { code: 'evidenceDamaged' },
    });

    await writeFile(path, changed);
    await rename(aside, under.pathOf(sha256Of(missing)));
    await Promise.all([rm(unnamed), rm(join(under.files, 'notes.txt'))]);
    expect(await verified()).toEqual([]);
  });

  test('a row that says something else than its record cannot be made, and would be found', async () => {
    const { officer } = product.people;
    const { pool } = product.api.database;
    const id = await visitUnderWay(product.people);
    const said = await attached(officer, id, photo());
    for (const change of [
      "UPDATE evidence SET content = '另一件事'",
      'DELETE FROM evidence',
      'TRUNCATE evidence',
    ])
      await expect(pool.query(change)).rejects.toMatchObject({ code: 'RQ009' });
    await pool.query('ALTER TABLE evidence DISABLE TRIGGER evidence_append_only');
    await pool.query('UPDATE evidence SET size_bytes = size_bytes + 1 WHERE id = $1', [said.evidenceId]);
    expect(await verified()).toEqual([
      { fault: 'changed', about: `${said.sha256}（检查 ${id}）` },
      { fault: 'besideTheRecord', about: `${id} ${said.evidenceId}` },
    ]);
    await pool.query('UPDATE evidence SET size_bytes = size_bytes - 1 WHERE id = $1', [said.evidenceId]);
    await pool.query('ALTER TABLE evidence ENABLE TRIGGER evidence_append_only');
    expect(await verified()).toEqual([]);
  });

  test('two officers with one content at once: kept once, both attached', async () => {
    const { officer, secondOfficer } = product.people;
    const id = await visitUnderWay(product.people);
    const file = photo();
    const both = await Promise.all(
      [officer, secondOfficer].map(async (one) => ({ one, said: claim(await upload(one, id, file), file) })),
    );
    const answers = await Promise.all(
      both.map(async ({ one, said }) => await one.post(`/inspections/${id}/commands/attachEvidence`, said)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(
      (await readdir(join(under.pathOf(sha256Of(file)), '..'))).filter((name) => name === sha256Of(file)),
    ).toHaveLength(1);
    expect((await stat(under.pathOf(sha256Of(file)))).nlink).toBe(1);
    const { body } = await officer.get(`/inspections/${id}/evidence`);
    expect((body as { items: { sha256: string }[] }).items.map(({ sha256 }) => sha256)).toEqual([
      sha256Of(file),
      sha256Of(file),
    ]);
  });

  test('the upkeep clears what nobody came back for, and nothing that a record names or somebody is about to attach', async () => {
    const { officer } = product.people;
    const { pool } = product.api.database;
    const id = await visitUnderWay(product.people);
    const kept = photo();
    await attached(officer, id, kept);
    const [forgotten, fresh, refused, again] = [photo(), photo(), photo(), photo()];
    const old =
      String((await openUpload(officer, id, forgotten)).headers.location)
        .split('/')
        .at(-1) ?? '';
    const young =
      String((await openUpload(officer, id, fresh)).headers.location)
        .split('/')
        .at(-1) ?? '';
    const { incoming } = under;
    for (const name of [old, `${old}.json`]) await utimes(join(incoming, name), longAgo, longAgo);
    for (const file of [refused, again]) {
      await mkdir(join(under.pathOf(sha256Of(file)), '..'), { recursive: true });
      await writeFile(under.pathOf(sha256Of(file)), file);
    }
    for (const file of [kept, refused, again]) await utimes(under.pathOf(sha256Of(file)), longAgo, longAgo);
    // Somebody uploads the same content anew, and has not attached it yet when the upkeep comes round.
    const said = claim(await upload(officer, id, again), again, { takenBy: 'nobody' });
    expect((await officer.post(`/inspections/${id}/commands/attachEvidence`, said)).status).toBe(422);

    const before = new Date(Date.now() - 86_400_000);
    expect(await clearEvidence({ pool, place: under.evidence, before })).toEqual({ uploads: 1, files: 1 });
    expect(await under.store.find(sha256Of(refused))).toBeNull();
    expect(await under.store.find(sha256Of(kept))).not.toBeNull();
    expect((await officer.get(`/inspections/${id}/evidence/uploads/${old}`)).status).toBe(404);
    expect((await officer.get(`/inspections/${id}/evidence/uploads/${young}`)).status).toBe(200);
    expect(
      (
        await officer.post(`/inspections/${id}/commands/attachEvidence`, {
          ...said,
          takenBy: 'cixi-officer-1',
        })
      ).status,
    ).toBe(200);
    expect(await verified()).toEqual([]);
  });

  test('putting in and clearing away at once never loses what was attached', async () => {
    const { officer } = product.people;
    const { pool } = product.api.database;
    const id = await visitUnderWay(product.people);
    const upkeep = startEvidenceUpkeep({
      pool,
      // The upkeep's day is a day ahead: whatever no record names goes at once, but not between putting in and the record.
      evidence: { ...under.evidence, keepDays: 1 },
      everyMs: 1,
      onError: (error) => {
        throw error;
      },
    });
    const files = Array.from({ length: 8 }, () => photo());
    for (const file of files) {
      await mkdir(join(under.pathOf(sha256Of(file)), '..'), { recursive: true });
      await writeFile(under.pathOf(sha256Of(file)), file);
      await utimes(under.pathOf(sha256Of(file)), longAgo, longAgo);
    }
    await Promise.all(files.map((file) => attached(officer, id, file)));
    await upkeep.stop();
    expect(await verified()).toEqual([]);
    for (const file of files) expect(await hashKept(under.store, sha256Of(file))).toBe(sha256Of(file));
  });
});
