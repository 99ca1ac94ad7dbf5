// Letters from the outbox to a real mail server: who gets one, what a refusal does, and that none is lost or doubled.
import type { Notice } from '../../../domain/inspection/notices';
import { record, rowsOf } from '../prisma/record-support';
import { sampleDeadline, sampleState } from '../prisma/sample-steps';
import { notice, toContact, useSending } from './sending';

const sending = useSending();
const { refuse, problems, write, dueAgain, send, addresses } = sending;

test('a letter reaches the enterprise’s contact once, with its text, and leaves the outbox', async () => {
  await write('letter-1', notice(toContact));
  expect(await send()).toEqual({ sent: 1, remaining: 0 });
  expect(await send()).toEqual({ sent: 0, remaining: 0 });
  const [{ to, mail } = { to: '', mail: undefined }] = sending.accepted;
  expect(to).toBe('cixi-ent-1-contact@ruqi.example');
  expect(mail?.subject).toBe('【入企】检查已办结（慈溪市消防救援大队）');
  expect(mail?.text).toContain('慈溪市消防救援大队对慈溪市越澜电器有限公司的检查已办结。');
  expect(mail?.from?.text).toBe('"入企" <noreply@ruqi.example>');
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
});

test('whoever is let in no more gets none, and a letter written before looks for those who are there now', async () => {
  const toLeaders: Notice['to'] = { kind: 'role', role: 'agencyLeader', agencyId: 'cixi-fire' };
  const revoke = async (at: string | null) =>
    await sending.database.pool.query(`UPDATE person SET revoked_at = $1 WHERE id = 'cixi-leader-1'`, [at]);
  await revoke('2026-01-01T00:00:00.000Z');
  await write('letter-revoked', notice(toLeaders));
  expect(await send()).toEqual({ sent: 0, remaining: 0 });
  expect(problems).toMatchObject([{ why: 'noRecipient' }]);
  await revoke(null);
  // Addressed while the mail server was away; then revoked, and another one comes.
  await write('letter-succeeded', notice(toLeaders));
  refuse.set('cixi-leader-1@ruqi.example', 451);
  expect(await send()).toMatchObject({ sent: 0 });
  await revoke('2026-01-01T00:00:00.000Z');
  await sending.database.pool.query(
    `INSERT INTO person (id, display_name, email, roles, agency_id, jurisdiction)
     VALUES ('cixi-leader-new', '新任', 'new@ruqi.example', ARRAY['agencyLeader'], 'cixi-fire', 'cixi')`,
  );
  refuse.clear();
  await dueAgain();
  await send();
  await send();
  expect(addresses()).toEqual(['new@ruqi.example']);
  await revoke(null);
  await sending.database.pool.query(`DELETE FROM letter WHERE person_id = 'cixi-leader-new'`);
  await sending.database.pool.query(`DELETE FROM person WHERE id = 'cixi-leader-new'`);
});
test('everyone who holds the role in the agency gets a letter of their own; others get none', async () => {
  await sending.database.prisma.person.create({
    data: {
      id: 'cixi-legal-9',
      displayName: '徐望舒',
      email: 'cixi-legal-9@ruqi.example',
      roles: ['legalReviewer', 'unitHead'],
      agencyId: 'cixi-fire',
      jurisdiction: 'cixi',
    },
  });
  await write(
    'letter-2',
    notice(
      { kind: 'role', role: 'legalReviewer', agencyId: 'cixi-fire' },
      { template: 'taskAssigned', params: { stage: 'legalReview' } },
    ),
  );
  expect(await send()).toEqual({ sent: 2, remaining: 0 });
  expect(addresses()).toEqual(['cixi-legal-1@ruqi.example', 'cixi-legal-9@ruqi.example']);
  expect(new Set(sending.accepted.map(({ mail }) => mail.messageId)).size).toBe(2);
});

test('a role of no agency is looked for in the whole jurisdiction and not beyond; a park is told at its committee', async () => {
  await write(
    'letter-3',
    notice(
      { kind: 'role', role: 'supervisor', agencyId: null },
      { key: '0', template: 'supervisionAlert', params: { about: 'lapsed.rectification' } },
    ),
    notice(
      { kind: 'role', role: 'parkCommittee', agencyId: null },
      { key: '1', template: 'parkCommittee', params: { parkId: 'cixi-park-1' } },
    ),
    notice(
      { kind: 'role', role: 'parkCommittee', agencyId: null },
      { key: '2', template: 'parkCommittee', params: { parkId: 'cixi-park-2' } },
    ),
  );
  expect(await send()).toEqual({ sent: 2, remaining: 0 });
  expect(addresses()).toEqual(['cixi-park-1-contact@ruqi.example', 'cixi-supervisor-1@ruqi.example']);
  expect(problems).toMatchObject([{ why: 'noRecipient' }]);
});

test('two people with one mailbox get one letter', async () => {
  await sending.database.prisma.person.createMany({
    data: ['a', 'b'].map((id) => ({
      id: `shared-${id}`,
      displayName: id,
      email: id === 'a' ? 'Shared@ruqi.example' : 'shared@ruqi.example',
      roles: ['disciplineInspection'],
      jurisdiction: 'huzhou',
      agencyId: 'huzhou-fire',
    })),
  });
  await record(sending.database.pool, 'letter-4', 1, null, {
    lifecycle: { jurisdiction: 'huzhou' },
    notices: [notice({ kind: 'role', role: 'disciplineInspection', agencyId: 'huzhou-fire' })],
  });
  expect(await send()).toEqual({ sent: 1, remaining: 0 });
});

test('a notice to somebody nobody knows is marked and reported, never sent and never lost', async () => {
  await write('letter-5', notice({ kind: 'person', personId: 'nobody' }));
  expect(await send()).toEqual({ sent: 0, remaining: 0 });
  expect(
    await rowsOf(
      sending.database.pool,
      'SELECT no_recipient, resolved_at IS NOT NULL AS resolved FROM notification',
    ),
  ).toEqual([{ no_recipient: true, resolved: true }]);
  expect(problems).toMatchObject([{ why: 'noRecipient' }]);
});

test('an address that is refused holds up nobody, waits longer each time, and is given up after the third refusal', async () => {
  refuse.set('cixi-ent-1-contact@ruqi.example', 550);
  await write(
    'letter-6',
    notice(toContact, { key: '0' }),
    notice({ kind: 'enterprise', enterpriseId: 'cixi-ent-2' }, { key: '1' }),
  );
  expect(await send()).toEqual({ sent: 1, remaining: 0 });
  expect(addresses()).toEqual(['cixi-ent-2-contact@ruqi.example']);
  const state = `SELECT attempts, given_up_at IS NOT NULL AS over, extract(epoch FROM next_attempt_at - now()) > 100 AS waits,
    last_error LIKE '%550%' AS told FROM letter WHERE sent_at IS NULL`;
  expect(await rowsOf(sending.database.pool, state)).toEqual([
    { attempts: 1, over: false, waits: false, told: true },
  ]);
  await dueAgain();
  await send();
  expect(await rowsOf(sending.database.pool, state)).toEqual([
    { attempts: 2, over: false, waits: true, told: true },
  ]);
  await dueAgain();
  await send();
  expect(await rowsOf(sending.database.pool, state)).toMatchObject([{ attempts: 3, over: true }]);
  await dueAgain();
  expect(await send()).toEqual({ sent: 0, remaining: 0 });
  expect(problems).toHaveLength(3);
});

test('a server that is busy or away is asked again for as long as it takes', async () => {
  refuse.set('cixi-ent-1-contact@ruqi.example', 450);
  await write('letter-7', notice(toContact));
  await send();
  await sending.database.pool.query('UPDATE letter SET attempts = 40, next_attempt_at = now()');
  await send();
  expect(await rowsOf(sending.database.pool, 'SELECT given_up_at FROM letter')).toEqual([
    { given_up_at: null },
  ]);
  refuse.clear();
  await dueAgain();
  expect(await send()).toEqual({ sent: 1, remaining: 0 });
});

test('a letter whose sending was not recorded repeats under the same Message-ID', async () => {
  await write('letter-8', notice(toContact));
  await send();
  await sending.database.pool.query('UPDATE letter SET sent_at = NULL, next_attempt_at = now()');
  await send();
  const ids = sending.accepted.map(({ mail }) => mail.messageId);
  expect(ids).toHaveLength(2);
  expect(ids[0]).toMatch(/^<[0-9a-f]{40}@ruqi\.example>$/);
  expect(ids[1]).toBe(ids[0]);
});

test('two workers at once send each letter once', async () => {
  const many = Array.from({ length: 30 }, (_, index) => notice(toContact, { key: String(index) }));
  await write('letter-9', ...many);
  const results = await Promise.all([send(), send()]);
  expect(results.reduce((sum, { sent }) => sum + sent, 0)).toBe(30);
  expect(new Set(sending.accepted.map(({ mail }) => mail.messageId)).size).toBe(30);
  expect(sending.accepted).toHaveLength(30);
});

test('a batch is 50 letters; what is left is counted', async () => {
  await write(
    'letter-10',
    ...Array.from({ length: 60 }, (_, index) => notice(toContact, { key: String(index) })),
  );
  expect(await send()).toEqual({ sent: 50, remaining: 10 });
  expect(await send()).toEqual({ sent: 10, remaining: 0 });
});

test('a letter names the deadlines that are open when it is written', async () => {
  await record(sending.database.pool, 'letter-11', 1, null, {
    deadlines: [
      sampleDeadline({ id: 'legalReview:1', rule: 'legalReview' }),
      sampleDeadline({ id: 'approval:2', status: 'met' }),
    ],
    notices: [
      notice(
        { kind: 'person', personId: 'cixi-legal-1' },
        { template: 'taskAssigned', params: { stage: 'legalReview' } },
      ),
    ],
  });
  await send();
  expect(sending.accepted[0]?.mail.text).toContain('法制审核期限：至2026年9月4日（周五）24时止。');
  expect(sending.accepted[0]?.mail.text).toContain('ZZ-64\u3000ZZ-64 的内容');
});

test('what a secret visit looks at stands in no letter (XT-12, A3)', async () => {
  const object = {
    hasCode: true,
    parkId: null,
    workSafety: false,
    stateSecret: true,
    urgentSpecial: false,
  };
  const { calendar: _, ...state } = sampleState('letter-12', { object });
  await record(sending.database.pool, 'letter-12', 1, null, {
    state,
    notices: [
      notice(
        { kind: 'person', personId: 'cixi-legal-1' },
        { template: 'taskAssigned', params: { stage: 'legalReview' } },
      ),
    ],
  });
  await send();
  expect(sending.accepted[0]?.mail.text).toContain('检查内容：涉及国家秘密，信中不写，请登录平台查看');
  expect(sending.accepted[0]?.mail.text).not.toContain(state.draft.content);
});
