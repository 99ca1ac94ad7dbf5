// Sentences about the list of items, in Chinese; messages.ts has those about inspections.
import type { RefusalParams } from '../shared/outcome';
import { itemActNames, itemFaultNames, itemWords } from './item-names';
import { roleNames } from './names';

type Value = RefusalParams[string] | undefined;

const listOf = (value: Value): readonly string[] =>
  value === null || value === undefined ? [] : typeof value === 'object' ? value : [String(value)];

const words = (value: Value, table: Readonly<Record<string, string>> = itemWords): string =>
  listOf(value)
    .map((one) => table[one] ?? one)
    .join('、') || '—';

/** Why items cannot be checked, where the facts say it: （已停用、已取消）. */
export const reasonsInBrackets = (value: Value): string =>
  listOf(value).length === 0 ? '' : `（${words(value, itemFaultNames)}）`;

const dates = (p: RefusalParams): string => {
  if (p['until'] !== undefined) return `日期 ${words(p['date'])} 不得晚于 ${words(p['until'])}。`;
  const after = p['after'] === undefined ? '' : `，并须晚于上一版本的施行之日 ${words(p['after'])}`;
  return `日期 ${words(p['date'])} 不得早于 ${words(p['from'])}${after}。`;
};

/** Sentences of one refusal by what its `why` says; the first where it says none of them. */
export const sayBy = (
  sentences: Readonly<Record<string, (p: RefusalParams) => string>>,
  p: RefusalParams,
): string => (sentences[String(p['why'])] ?? Object.values(sentences)[0])?.(p) ?? '';

const agreementWords = {
  nothingWaits: (p: RefusalParams) => `第 ${words(p['number'])} 版没有待同意的机构。`,
  superseded: (p: RefusalParams) => `第 ${words(p['number'])} 版已有新的版本，请就最新的一版同意。`,
  samePerson: (p: RefusalParams) =>
    `第 ${words(p['number'])} 版由您编制或者已经同意，会同的另一家须由另一人办理。`,
  otherBody: (p: RefusalParams) =>
    `第 ${words(p['number'])} 版还须${words(p['roles'], roleNames)}同意，您没有此身份。`,
};

export const itemSentences = {
  itemState: (p: RefusalParams) =>
    `此项现为“${words(p['status'])}”，不能办理“${words(p['command'], itemActNames)}”。`,
  itemRole: (p: RefusalParams) =>
    `“${words(p['command'], itemActNames)}”须由 ${words(p['agencies'])} 的${words(p['roles'], roleNames)}或者本地区有此身份的机构办理。`,
  itemSource: () => '事项须写明在权责清单（乡镇、街道为履职事项清单）中的出处，没有出处的不得列入清单。',
  itemFields: (p: RefusalParams) => `事项缺少${words(p['fields'])}，请补充后再备案、公布。`,
  itemBasis: (p: RefusalParams) =>
    listOf(p['bases']).length === 0
      ? '事项没有实施依据，不得公布；没有法律、法规、规章依据的应当取消。'
      : `事项的依据 ${words(p['bases'])} 已经废止，不得公布；请取消事项或者改用现行依据。`,
  itemOwner: (p: RefusalParams) =>
    `主管部门尚未明确，可能的机关：${words(p['agencies'])}；协调明确之前不得备案、公布。`,
  itemFiling: (p: RefusalParams) =>
    p['body'] === null
      ? '本地区的清单没有备案机构，无须备案。'
      : `事项须先向${words(p['body'])}备案，再行公布。`,
  itemDate: dates,
  itemPrecondition: () => '入企检查不得作为许可、给付等的前置条件；确有法定依据且确有必要的，两项都要写明。',
  itemForm: () => '检查须依表单进行，请先为事项选定检查表单及其版本。',
  itemTarget: (p: RefusalParams) =>
    `并入的事项 ${words(p['items'])} 在 ${words(p['on'])} 没有施行，或者就是本事项，请另选。`,
  itemGround: (p: RefusalParams) =>
    `“${words(p['ground'])}”不是本地列明的情形；列明的有：${words(p['allowed'])}。`,
  listRemoval: (p: RefusalParams) =>
    p['stays'] === true
      ? `条目 ${words(p['keys'])} 没有移出，不必写移出的理由；请核对条目编号。`
      : `条目 ${words(p['keys'])} 移出清单须逐条写明理由和决定的文号。`,
  listAgreement: (p: RefusalParams) => sayBy(agreementWords, p),
};
