// A case file tells nobody of other agencies' visits (JJ-37, XT-12): what comes unannounced stands in nobody's facts, what stood there before
// is withheld from the agencies, and the chain holds all the same.
import { verifyCaseFile } from '../../../../case-file-verify/verify-case-file';
import { callerAt, does, drafted, type Caller } from '../callers';
import { useProduct } from '../use-product';
import { altered, contents, take } from './taken';

const product = useProduct();
const enterpriseId = 'cixi-ent-2';
let market: Caller;

beforeAll(async () => {
  market = await callerAt(product.api.url, 'cixi-market-drafter-9', {
    roles: ['drafter'],
    agencyId: 'cixi-market',
  });
});

/** Another agency's inspection of the same firm in the same days, handed in. */
const byMarket = async (changes: object): Promise<string> => {
  const id = await drafted(market, {
    ...{
      enterpriseId,
      leadAgencyId: 'cixi-market',
      agencyIds: ['cixi-market'],
      itemIds: ['cixi-item-market-1'],
    },
    ...{ officerIds: ['cixi-officer-5', 'cixi-officer-6'], leaderOfficerId: 'cixi-officer-5' },
    ...changes,
  });
  await does(market, id, 'submitForReview', {});
  return id;
};

/** Ours, handed in. @returns its id and what was noted */
const submitted = async () => {
  const id = await drafted(product.people.drafter, { enterpriseId });
  const { notes } = await does(product.people.drafter, id, 'submitForReview', {});
  return { id, rules: notes.map(({ rule }) => rule) };
};

const ended = async (id: string): Promise<void> => {
  await does(market, id, 'withdraw', { reason: '不再需要' });
};

/** Of the files that name it. */
const filesNaming = async (caller: Caller, id: string, what: string): Promise<string[]> => {
  const { path } = await take(product.api.url, caller, id);
  const files = await contents(path);
  return [...files].filter(([, bytes]) => bytes.includes(what)).map(([name]) => name);
};

const temporary = { kind: 'temporary', trigger: { source: 'unannounced', evidenceRef: '批示1号' } };

test('an unannounced visit of another agency, and a secret one, stand in no facts and hinder nothing', async () => {
  const { pool } = product.api.database;
  const { supervisor, officer } = product.people;
  const unannounced = await byMarket(temporary);
  const secret = await byMarket({});
  await pool.query(
    `UPDATE lifecycle SET state = jsonb_set(state, '{object,stateSecret}', 'true') WHERE id = $1`,
    [secret],
  );
  const { id, rules } = await submitted();
  expect(rules).not.toContain('jointCompulsory');
  for (const caller of [officer, supervisor])
    for (const hidden of [unannounced, secret, 'cixi-market'])
      expect(await filesNaming(caller, id, hidden)).toEqual([]);
  await ended(unannounced);
  await ended(secret);
});

test('whoever names another agency in his own draft learns nothing of its unannounced visits by it', async () => {
  const { drafter } = product.people;
  const ours = await drafted(drafter, { enterpriseId, ...temporary });
  await does(drafter, ours, 'submitForReview', {});
  const joint = await drafted(market, {
    ...{ enterpriseId, mode: 'joint', leadAgencyId: 'cixi-market', agencyIds: ['cixi-market', 'cixi-fire'] },
    ...{ itemIds: ['cixi-item-market-1'], officerIds: ['cixi-officer-5', 'cixi-officer-6'] },
    ...{ leaderOfficerId: 'cixi-officer-5' },
  });
  const { body } = await market.post(`/inspections/${joint}/commands/submitForReview`, {});
  const { body: actions } = await market.get(`/inspections/${joint}/allowed-actions`);
  for (const told of [/internalMerge|jointCompulsory/, new RegExp(ours)])
    expect(JSON.stringify([body, actions])).not.toMatch(told);
  expect(await filesNaming(product.people.supervisor, joint, ours)).toEqual([]);
  await does(drafter, ours, 'withdraw', { reason: '不再需要' });
  await ended(joint);
});

test('a planned one, which has no trigger, is merged with as ever', async () => {
  const planned = await byMarket({});
  await product.api.database.pool.query(
    `UPDATE lifecycle SET kind = 'planned', state = jsonb_set(state, '{draft,trigger}', 'null') WHERE id = $1`,
    [planned],
  );
  expect((await submitted()).rules).toContain('jointCompulsory');
  await ended(planned);
});

test('of an ordinary one the agency is told to go together; its case file names it to the oversight alone, and holds for both', async () => {
  const { supervisor, officer } = product.people;
  const other = await byMarket({});
  const { id, rules } = await submitted();
  expect(rules).toContain('jointCompulsory');
  expect(await filesNaming(officer, id, other)).toEqual([]);
  expect((await filesNaming(supervisor, id, other)).length).toBeGreaterThan(0);
  const [own, whole] = [
    await take(product.api.url, officer, id),
    await take(product.api.url, supervisor, id),
  ];
  const verdict = await verifyCaseFile(own.path);
  expect(verdict).toMatchObject({ fault: null, counted: { steps: 2, withheld: 2 } });
  expect(await verifyCaseFile(whole.path, verdict.headHash)).toMatchObject({
    fault: null,
    counted: { steps: 2, withheld: 0 },
  });
  // What is left of a withheld step is held by the index, its hash by the step after it.
  const changed = await altered(own.path, (files) =>
    files.set('record/000002.json', Buffer.from('{"lifecycleId":"x"}')),
  );
  expect(await verifyCaseFile(changed)).toMatchObject({ fault: 'stepElsewhere' });
  const rehashed = await altered(own.path, (files) => {
    const index = files.get('index.json')?.toString('utf8') ?? '';
    const { record } = JSON.parse(index) as { record: { steps: { hash: string }[] } };
    const hash = record.steps[0]?.hash ?? '';
    files.set('index.json', Buffer.from(index.replace(hash, '0'.repeat(64)), 'utf8'));
  });
  expect(await verifyCaseFile(rehashed)).toMatchObject({ fault: 'stepUnlinked' });
  // In a file of before nothing was withheld: a step that says so is held to its hash.
  const ofBefore = (path: string) =>
    altered(path, (files) => {
      const index = files.get('index.json')?.toString('utf8') ?? '';
      files.set('index.json', Buffer.from(index.replace('ruqi.case-file.v2', 'ruqi.case-file.v1'), 'utf8'));
    });
  expect(await verifyCaseFile(await ofBefore(own.path))).toMatchObject({ fault: 'stepChanged' });
  expect(await verifyCaseFile(await ofBefore(whole.path))).toMatchObject({ fault: null });
  await ended(other);
});
