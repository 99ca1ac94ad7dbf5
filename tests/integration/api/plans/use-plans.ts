// People of Cixi around a plan, and the plans they draw up.
import { commandAnswer, type CommandAnswerBody } from '../../../../api/contract';
import type { Role } from '../../../../domain/shared/actor';
import { callerAt, type Caller } from '../callers';

export const planPeople = async (baseUrl: string) => {
  const at = (id: string, roles: readonly Role[], agencyId?: string) =>
    callerAt(baseUrl, `cixi-${id}`, { roles, ...(agencyId === undefined ? {} : { agencyId }) });
  const [drafter, leader, reviewer, market, coordinating, government, enterprise] = await Promise.all([
    at('plan-drafter', ['drafter'], 'cixi-fire'),
    at('plan-leader', ['agencyLeader'], 'cixi-fire'),
    at('plan-reviewer', ['legalReviewer'], 'cixi-fire'),
    at('plan-market', ['drafter'], 'cixi-market'),
    at('plan-coordinating', ['coordinatingBody']),
    at('plan-government', ['governmentApprover']),
    callerAt(baseUrl, 'cixi-ent-1-contact', { roles: ['enterprise'], enterpriseId: 'cixi-ent-1' }),
  ]);
  return { drafter, leader, reviewer, market, coordinating, government, enterprise };
};
export type PlanPeople = Awaited<ReturnType<typeof planPeople>>;

let serial = 0;

export const lineOf = (change: object = {}): object => {
  serial += 1;
  return {
    ref: `fire-2027-${String(serial)}`,
    title: '消防安全检查',
    itemIds: ['cixi-item-fire-1'],
    targets: { kind: 'named', enterpriseIds: ['cixi-ent-1', 'cixi-ent-2'] },
    window: { from: '2027-05-01', to: '2027-06-30' },
    mode: 'single',
    channel: 'onSite',
    method: '现场检查',
    content: '消防通道',
    basis: '消防法第五十三条',
    ...change,
  };
};

export const headOf = (change: object = {}): object => ({
  title: '2027年度检查计划',
  period: { from: '2027-01-01', to: '2027-12-31' },
  basis: '权责清单',
  scope: '仓储企业',
  content: '消防安全',
  criterion: '去年有火警记录',
  ...change,
});

export const planOf = (
  kind: 'annual' | 'special',
  lines: readonly object[],
  change: object = {},
): object => ({
  kind,
  year: 2027,
  agencyId: 'cixi-fire',
  head: headOf(),
  lines,
  ...change,
});

export const drafts = async (drafter: Caller, plan: object): Promise<string> => {
  const { status, body } = await drafter.post('/plans', plan);
  expect({ status, body }).toMatchObject({ status: 201 });
  return commandAnswer.parse(body).id;
};

export const doesPlan = async (
  caller: Caller,
  id: string,
  command: string,
  data: object = {},
): Promise<CommandAnswerBody> => {
  const { status, body } = await caller.post(`/plans/${id}/commands/${command}`, data);
  expect({ command, status, body }).toMatchObject({ status: 200 });
  return commandAnswer.parse(body);
};

export const opinion = { opinion: '同意' };
