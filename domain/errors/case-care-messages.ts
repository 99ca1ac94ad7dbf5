// Sentences about consultation on cases, their impact and the officers' promise; messages.ts has the others.
import type { RefusalParams } from '../shared/outcome';
import { impactAspectNames, offeredNames } from './case-care-names';

const named = (table: Readonly<Record<string, string>>, value: RefusalParams[string] | undefined): string =>
  Array.isArray(value) ? value.map((one: string) => table[one] ?? one).join('、') : String(value ?? '—');

export const caseCareSentences = {
  notOfferedHere: (p: RefusalParams): string =>
    Array.isArray(p['offered']) && p['offered'].length > 0
      ? `“${String(p['what'] ?? '—')}”在本地只限于：${named(offeredNames, p['offered'])}。请改正后重新提交。`
      : `本地的规则没有“${String(p['what'] ?? '—')}”，不在此办理。`,
  impactAspectMissing: (p: RefusalParams): string =>
    `案件影响评估还须写到：${named(impactAspectNames, p['aspects'])}；没有影响的，写明没有。`,
  'rule.consultationStated': (): string => '本案经过会商，决定须写明会商结论和怎样采纳；不采纳的，写明理由。',
  'rule.impactRevised': (): string =>
    '案件对企业的影响在立案调查时评估过，拟作决定时还没有再评；情况可能已有变化，请先再评一次。',
  'rule.conductPromised': (p: RefusalParams): string =>
    `检查人员 ${named({}, p['officers'])} 还没有就五个严禁、八个不得作出承诺；请本人逐项看过后确认。`,
} as const;
