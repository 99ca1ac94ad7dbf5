// Callers and bodies of the suites about third parties.
import { addDays } from '../../../../domain/calendar/plain-date';
import type { Role } from '../../../../domain/shared/actor';
import { callerAt, today, type Caller } from '../callers';

export const idOf = ({ body }: { readonly body: unknown }): string => (body as { readonly id: string }).id;

export const at =
  (url: string) =>
  async (place: string, role: Role, agency: string | null = null, nth = 1): Promise<Caller> =>
    await callerAt(url, `${place}-${agency ?? 'place'}-${role}-${String(nth)}`, {
      roles: [role],
      jurisdiction: place,
      ...(agency === null ? {} : { agencyId: `${place}-${agency}` }),
    });

let contracts = 0;

export const engagement = (changes: object = {}) => {
  contracts += 1;
  return {
    provider: { name: '慈安检测技术有限公司', uscc: '91330282MA99700189' },
    contractRef: `采〔2026〕${String(contracts)}号`,
    service: '仓储区可燃气体检测，联系人𬭎先生',
    acts: ['testing', 'sampling'],
    purchaseBasis: '政府购买服务管理办法第十条',
    paidBy: 'agency',
    people: 2,
    from: today(),
    to: addDays(today(), 300),
    ...changes,
  };
};

export const standard = (changes: object = {}) => ({
  kind: 'service',
  name: '检验检测辅助服务规范',
  acts: ['testing', 'sampling', 'measuring'],
  requirements: '到场须有执法人员；不向企业收费',
  ...changes,
});

/** Plans a visit of the enterprise straight into the table that a published round fills. */
export const plannedVisit = (id: string, place: string, days: readonly [day: number, last: number]) => {
  const [day, last] = days;
  return {
    text: `INSERT INTO planned_visit (id, jurisdiction, enterprise_id, year, month, day, window_from, window_to, mode, channel,
       lead_agency_id, agency_ids, people, minutes, checks, status, consultation_id, updated_at)
     VALUES ($1, $2, $2 || '-ent-1', 2027, 1, $3, $3, $4, 'single', 'onSite', $2 || '-fire', ARRAY[$2 || '-fire'], 2, 60, '[]',
       'planned', 'round', now())`,
    values: [id, place, addDays(today(), day), addDays(today(), last)],
  };
};
