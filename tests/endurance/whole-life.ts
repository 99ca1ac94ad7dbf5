// One inspection from draft to closed over HTTP, by callers who do what the API asks of them when a server is away: send
// the same again under the same key.
import { setTimeout as delay } from 'node:timers/promises';
import { commandAnswer, type CommandAnswerBody } from '../../api/contract';
import { complaintDraft, freshKey, type Caller, type CixiPeople } from '../integration/api/callers';
import type { Reply } from '../integration/api/product';
import type { Installation } from './installation';

export interface Act {
  readonly by: keyof CixiPeople;
  readonly command: string;
  readonly data: object;
}

const doorCheck = (officerId: string) => ({ officerId, certificateShown: true, method: 'codeShown' });

/** Of a complaint that finds nothing, after its draft. */
export const acts: readonly Act[] = [
  { by: 'drafter', command: 'submitForReview', data: {} },
  { by: 'leader', command: 'approve', data: { opinion: '同意' } },
  { by: 'drafter', command: 'fileWithBody', data: { body: 'coordinatingBody', receiptNo: '备-1' } },
  { by: 'drafter', command: 'fileWithBody', data: { body: 'justiceBureau', receiptNo: '备-2' } },
  {
    by: 'drafter',
    command: 'waiveAdvanceNotice',
    data: { ground: 'complaint', reason: '投诉举报核查' },
  },
  {
    by: 'drafter',
    command: 'issueActionCode',
    data: { code: 'XZM-1', platformTaskRef: 'ZJ-2026-000123' },
  },
  {
    by: 'officer',
    command: 'recordEntry',
    data: {
      place: '慈溪市浒澜街道海棠路18号',
      doorChecks: [doorCheck('cixi-officer-1'), doorCheck('cixi-officer-2')],
    },
  },
  {
    by: 'officer',
    command: 'recordCheck',
    data: {
      recordRef: '笔录〔2026〕12号',
      findings: [{ itemId: 'cixi-item-fire-1', conforms: true, note: '通道畅通' }],
      enterpriseOpinion: '无',
      recordingRef: '音像-12',
    },
  },
  { by: 'officer', command: 'finishOnSite', data: {} },
  {
    by: 'officer',
    command: 'recordResult',
    data: { agencyId: 'cixi-fire', outcome: 'noProblem', summary: '未发现问题' },
  },
  {
    by: 'officer',
    command: 'serveResultNotice',
    data: { method: 'onSpot' },
  },
];

const patienceMs = 180_000;
const retryPauseMs = 200;

/** Sends it until it is answered. @throws on any answer but a success or "server away, send it again" */
export const insist = async (caller: Caller, path: string, body: object): Promise<CommandAnswerBody> => {
  const key = { 'idempotency-key': freshKey() };
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    const reply: Reply = await caller.post(path, body, key);
    if (reply.status === 200 || reply.status === 201) return commandAnswer.parse(reply.body);
    if (reply.status !== 503 || Date.now() > giveUpAt)
      throw new Error(`${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    await delay(retryPauseMs);
  }
};

export interface Lived {
  readonly id: string;
  readonly answers: readonly CommandAnswerBody[];
}

let serial = 0;
/** Like the firm of the demonstration data, and never visited: what visits there were would be noted in the next one's events. */
export const newEnterprise = async ({ api }: Installation): Promise<string> => {
  serial += 1;
  const id = `cixi-firm-${serial}`;
  const { pool } = api.database;
  await pool.query(
    `INSERT INTO enterprise (id, uscc, name, pool, risk, has_code, park_id, joint_opt_out, territory, jurisdiction)
     SELECT $1, '91330282' || lpad($2, 10, '0'), name, pool, risk, has_code, park_id, joint_opt_out, territory, jurisdiction
     FROM enterprise WHERE id = 'cixi-ent-1'`,
    [id, String(serial)],
  );
  await pool.query(
    `INSERT INTO person (id, display_name, email, roles, jurisdiction, enterprise_id)
     SELECT $1 || '-contact', display_name, $1 || '@ruqi.example', roles, jurisdiction, $1
     FROM person WHERE id = 'cixi-ent-1-contact'`,
    [id],
  );
  return id;
};

/** A complaint about a firm of its own, drafted. */
export const draft = async (product: Installation, changes: object = {}): Promise<Lived> => {
  const enterpriseId = await newEnterprise(product);
  const body = complaintDraft({ enterpriseId, ...changes });
  const answer = await insist(product.people.drafter, '/inspections', body);
  return { id: answer.id, answers: [answer] };
};

export const perform = ({ people }: Installation, id: string, { by, command, data }: Act) =>
  insist(people[by], `/inspections/${id}/commands/${command}`, data);

/** Goes on with an inspection, one act after the other. @param onAnswer called after each */
export const goOn = async (
  product: Installation,
  { id, answers }: Lived,
  next: readonly Act[],
  onAnswer: () => void = () => undefined,
): Promise<Lived> => {
  const all = [...answers];
  for (const act of next) {
    all.push(await perform(product, id, act));
    onAnswer();
  }
  return { id, answers: all };
};

export const live = async (product: Installation, onAnswer?: () => void): Promise<Lived> =>
  await goOn(product, await draft(product), acts, onAnswer);
