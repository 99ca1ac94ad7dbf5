// What a number must keep to before it is set: the document asks for it, and nothing goes beyond what the document says.
import type { PolicyPack, Rule } from '../policy/policy-pack';
import type { Fault } from '../lists/membership';
import type { Source } from '../shared/outcome';
import { ruleOfLimit, type LimitName } from './names';

export interface ProposedLimit {
  readonly rule: LimitName;
  /** null: for every agency. */
  readonly agencyId: string | null;
  readonly limit: number;
}

/** The rule that asks for the number; null: a share to be drawn, which no rule compares. */
const ruleBehind = (name: LimitName, pack: Pick<PolicyPack, 'rules'>): Rule | null => {
  const rule = ruleOfLimit(name);
  return rule === 'sampling' ? null : pack.rules[rule];
};

/** Why the number would have no effect here; null: it has one. */
export const notAsked = (name: LimitName, pack: Pick<PolicyPack, 'rules'>): Source | null => {
  const rule = ruleBehind(name, pack);
  return rule?.strength === 'off' ? rule.source : null;
};

/** A floor: nobody may set a lower one than the document. */
const isFloor = (name: LimitName): boolean => name === 'officersMinimum';

const beyondDocument = ({ rule: name, limit }: ProposedLimit, rule: Rule | null): Fault[] => {
  if (rule === null || rule.limit === null) return [];
  const goesBeyond = isFloor(name) ? limit < rule.limit : limit > rule.limit;
  if (!goesBeyond) return [];
  const clauses = rule.source.clauses.join('、');
  return [
    {
      path: 'limit',
      message: `文件定为 ${String(rule.limit)}${clauses === '' ? '' : `（${clauses}）`}，决定不得${isFloor(name) ? '低于' : '高于'}它`,
    },
  ];
};

/**
 * @param common the number that holds for every agency; null: none
 * @param byAgency set by the agency for itself, which may bind itself more and never less
 */
export const limitFaults = (
  proposed: ProposedLimit,
  pack: Pick<PolicyPack, 'rules'>,
  { common, byAgency }: { readonly common: number | null; readonly byAgency: boolean },
): readonly Fault[] => {
  const { rule: name, limit } = proposed;
  const isShare = ruleOfLimit(name) === 'sampling';
  return [
    ...(isShare && (limit < 1 || limit > 10_000)
      ? [{ path: 'limit', message: '抽查比例以万分之几填写，应为 1 至 10000' }]
      : []),
    ...beyondDocument(proposed, ruleBehind(name, pack)),
    ...(byAgency && !isShare && common !== null && limit > common
      ? [{ path: 'limit', message: `本地区一律为 ${String(common)}，机关自己定的不得高于它` }]
      : []),
  ];
};
