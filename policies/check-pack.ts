// What the schema cannot see: citations that exist and belong to the document, values that must fit one another.
import type { RuleId } from '../domain/policy/rule-ids';
import { pathText } from './faults';
import type { AuthoredPack, BasePack } from './schema';
import type { ClauseRegister } from './schema-clauses';

/** Rules that compare a number; on any other a limit, or mere counting, would have no effect. */
const countingRules: ReadonlySet<string> = new Set<RuleId>([
  'annualCap',
  'reasonableFrequencyPrompt',
  'reasonableFrequencyStop',
  'specialYearlyLimit',
  'officersMinimum',
  'officersMaximum',
]);

interface Citation {
  readonly at: string;
  readonly id: string;
}

const citations = (node: unknown, path: readonly PropertyKey[] = []): Citation[] => {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [];
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) =>
    key === 'clauses' && Array.isArray(child)
      ? child.map((id, index) => ({ at: pathText([...path, key, index]), id: String(id) }))
      : citations(child, [...path, key]),
  );
};

const citationFaults = (pack: AuthoredPack, register: ClauseRegister): string[] =>
  citations(pack).flatMap(({ at, id }) => {
    if (!id.startsWith(`${pack.document.prefix}-`))
      return [`${at} 引用了 ${id}，而本规则包只能引用 ${pack.document.prefix} 文件的条款`];
    return register.has(id) ? [] : [`${at} 引用的条款 ${id} 不在条款登记簿中`];
  });

const ruleFaults = (rules: AuthoredPack['rules']): string[] =>
  Object.entries(rules).flatMap(([id, rule]) => {
    const at = `rules.${id}`;
    const faults: string[] = [];
    if (rule.strength === 'block*' && rule.overrideBy === undefined)
      faults.push(`${at}.overrideBy 缺少：strength 为 block* 时须写明由谁放行`);
    if (rule.strength !== 'block*' && rule.overrideBy !== undefined)
      faults.push(`${at}.overrideBy 多余：只有 strength 为 block* 时才能放行，实为 ${rule.strength}`);
    if (!countingRules.has(id) && rule.limit !== undefined)
      faults.push(`${at}.limit 多余：此规则不涉及次数或人数`);
    if (!countingRules.has(id) && rule.strength === 'count')
      faults.push(`${at}.strength 不能为 count：此规则不涉及次数或人数`);
    return faults;
  });

/** A11: "promptly" has no number; whoever puts one there must say that it is ours. */
const deadlineFaults = (deadlines: AuthoredPack['deadlines']): string[] =>
  Object.entries(deadlines).flatMap(([id, { soft, span, ours }]) =>
    soft && span !== null && ours === undefined
      ? [`deadlines.${id} 文件没有给出天数（soft），须在 ours 写明取此天数的理由`]
      : [],
  );

const fitFaults = (base: BasePack, pack: AuthoredPack): string[] => {
  const bodies = { ...base.bodies, ...pack.bodies };
  const filing = { ...base.filing, ...pack.filing };
  const named = (list: 'recipients' | 'copies') =>
    (filing[list]?.value ?? []).flatMap((key, index) =>
      key in bodies ? [] : [`filing.${list}.value[${index}] 的机构 ${key} 未在 bodies 中写明名称`],
    );
  const planning = { ...base.planning, ...pack.planning };
  const planBodies = (
    [
      'filingRecipients',
      'filingShares',
      'specialFilingRecipients',
      'urgentFilingRecipients',
      'changeFilingRecipients',
    ] as const
  ).flatMap((list) =>
    (planning[list]?.value ?? []).flatMap((key, index) =>
      key in bodies ? [] : [`planning.${list}.value[${index}] 的机构 ${key} 未在 bodies 中写明名称`],
    ),
  );
  const sources = (pack.triggers.sources ?? base.triggers.sources).value;
  const listed = (list: 'capExempt' | 'capWarnOnly') =>
    (pack.triggers[list] ?? base.triggers[list]).value.flatMap((source, index) =>
      sources.includes(source)
        ? []
        : [`triggers.${list}.value[${index}] 的来源 ${source} 不在 triggers.sources 之中`],
    );
  const recipient = (pack.itemList.filingRecipient ?? base.itemList.filingRecipient).value;
  const stranger =
    recipient === null || recipient in bodies
      ? []
      : [`itemList.filingRecipient.value 的机构 ${recipient} 未在 bodies 中写明名称`];
  return [
    ...named('recipients'),
    ...named('copies'),
    ...stranger,
    ...planBodies,
    ...listed('capExempt'),
    ...listed('capWarnOnly'),
  ];
};

const identityFaults = (id: string, pack: string): string[] =>
  pack === id ? [] : [`pack 应与文件名相同，为 ${id}，实为 ${pack}`];

export const packFaults = (
  id: string,
  pack: AuthoredPack,
  base: BasePack,
  register: ClauseRegister,
): string[] => [
  ...identityFaults(id, pack.pack),
  ...citationFaults(pack, register),
  ...ruleFaults(pack.rules),
  ...deadlineFaults(pack.deadlines),
  ...fitFaults(base, pack),
];

/** The base belongs to no document, so it cites none and gives a reason for every value. */
export const basePackFaults = (base: BasePack): string[] => [
  ...identityFaults('base', base.pack),
  ...citations(base).map(({ at, id }) => `${at} 引用了 ${id}：底板不属于任何文件，只能写 ours`),
  ...ruleFaults(base.rules),
];
