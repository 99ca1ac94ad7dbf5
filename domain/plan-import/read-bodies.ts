// Who: departments joined by 、, one of several with 或, conditions in brackets, 牵头：…；配合：….
import { doubt, type Doubt } from './doubts';
import type { BodyInCell, BodyNamed, BodyRole, Reading } from './facts';
import { splitBodies } from './read-list';
import { compact, halfWidth, isDash, isOpen, withoutBrackets } from './text';

const roleWords: Readonly<Record<BodyRole, readonly string[]>> = {
  lead: ['发起', '牵头', '主办', '主责', '主查', '组织'],
  cooperating: ['配合', '参与', '参加', '协助', '协同', '协办', '联合', '会同', '协查'],
};
const words = (role: BodyRole): string => roleWords[role].join('|');
const suffixed = '(?:部门|单位|机关|方)?';
const alone: Readonly<Record<BodyRole, RegExp>> = {
  lead: new RegExp(`^(?:${words('lead')})${suffixed}$`),
  cooperating: new RegExp(`^(?:${words('cooperating')})${suffixed}$`),
};
const prefix = new RegExp(
  `(?:^|(?<=[;,、\\n]))\\s*(${words('lead')}|${words('cooperating')})${suffixed}:`,
  'g',
);
const note = new RegExp(`^(?:${words('lead')}|${words('cooperating')})$`);

/** 发起、配合 and their like; null: the text says something else. */
export const roleOf = (text: string): BodyRole | null => {
  const written = compact(text);
  if (alone.lead.test(written)) return 'lead';
  return alone.cooperating.test(written) ? 'cooperating' : null;
};

const organ =
  /(?:部门|部|局|委|委员会|管委会|办|办公室|厅|院|中心|机构|机关|总队|支队|大队|中队|队|站|所|公司|政府|海关|银行|法院|街道|镇|乡|科|处|股|室|集团|协会|单位|组|署|税务)$/;
const vague = /^(?:各|有关|相关|其他|涉及|属地)|(?:相关|有关)(?:部门|单位|机关)$|等$|等(?:部门|单位)$/;
const condition = /时|由|负责|除外|涉及|情况|发起|牵头|配合|其中|仅|如|若/;

/** 公安局和税务局 are two; 文化和旅游部门 is one: only after a whole name does 和 join. */
const splitJoined = (part: string): readonly string[] => {
  const parts: string[] = [];
  let from = 0;
  for (const found of part.matchAll(/以及|会同|和|与|及/g)) {
    const end = found.index + found[0].length;
    if (found.index <= from || end >= part.length || !organ.test(part.slice(from, found.index))) continue;
    parts.push(part.slice(from, found.index));
    from = end;
  }
  return [...parts, part.slice(from)];
};

/** 市场监管、税务部门: what lacks 部门 has that of the next. */
const withShared = (names: readonly string[]): readonly string[] => {
  const done = [...names];
  for (let index = done.length - 2; index >= 0; index -= 1) {
    const name = done[index] ?? '';
    if (/部门$/.test(done[index + 1] ?? '') && (!organ.test(name) || name === '税务'))
      done[index] = `${name}部门`;
  }
  return done;
};

interface Named {
  readonly body: BodyNamed;
  readonly doubts: readonly Doubt[];
}

const namesIn = (
  text: string,
): readonly { readonly oneOf: readonly string[]; readonly notes: readonly string[] }[] => {
  const parts = splitBodies(text)
    .map((part) => withoutBrackets(part.trim()))
    .filter(({ text: name, notes }) => name.trim() !== '' || notes.length > 0)
    .flatMap(({ text: name, notes }) => {
      const joined = splitJoined(name.replaceAll(/\s/g, '').replace(/[。.]$/, ''));
      return joined.map((one, index) => ({
        alternatives: one.split(/或者|或/),
        notes: index === joined.length - 1 ? notes : [],
      }));
    });
  const flat = withShared(parts.flatMap(({ alternatives }) => alternatives));
  let at = 0;
  return parts.map(({ alternatives, notes }) => {
    const oneOf = flat.slice(at, at + alternatives.length).filter((name) => name !== '');
    at += alternatives.length;
    return { oneOf, notes };
  });
};

const named = ({ oneOf, notes }: ReturnType<typeof namesIn>[number]): Named => {
  const said = notes.filter((one) => !note.test(one));
  const doubts = [
    ...(oneOf.length > 1 ? [doubt('oneOfSeveral', oneOf.join('、'))] : []),
    ...oneOf.filter((name) => vague.test(name)).map((name) => doubt('vagueBody', name)),
    ...said
      .filter((one) => condition.test(one) || !organ.test(one))
      .map((one) => doubt('bodyCondition', one)),
  ];
  return { body: { oneOf, note: said.length === 0 ? null : said.join('；') }, doubts };
};

const sayBody = ({ oneOf, note: condition }: BodyNamed): string =>
  `${oneOf.join(' 或 ')}${condition === null ? '' : `（${condition}）`}`;

export const sayRole: Readonly<Record<BodyRole, string>> = { lead: '牵头', cooperating: '配合' };

/** 牵头：甲；配合：乙、丙 in pieces; a text without such words is one piece. */
const pieces = (text: string): readonly (readonly [BodyRole | null, string])[] => {
  const found = [...text.matchAll(prefix)];
  if (found.length === 0) return [[null, text]];
  const before = text.slice(0, found[0]?.index ?? 0);
  return [
    ...(before.trim() === '' ? [] : [[null, before] as const]),
    ...found.map((one, index): readonly [BodyRole, string] => [
      roleOf(one[1] ?? '') ?? 'cooperating',
      text.slice(one.index + one[0].length, found[index + 1]?.index ?? text.length),
    ]),
  ];
};

const unreadable: Reading = {
  facts: {},
  understood: '',
  doubts: [doubt('unreadable', '请写部门的名称，几个部门之间用顿号')],
};
/** More than the names of all departments of a city. */
const longest = 2_000;

/** @param role what the column says of all in it. */
export const readBodies = (original: string, role: BodyRole | null): Reading => {
  const text = halfWidth(original);
  // Nobody helps, and that is an answer; nobody at all is none.
  if (isDash(text))
    return role === 'cooperating'
      ? { facts: {}, understood: '没有', doubts: [] }
      : { facts: {}, understood: '', doubts: [doubt('blank', '部门')] };
  if (text.length > longest) return unreadable;
  if (isOpen(text) && !organ.test(compact(text)))
    return { facts: {}, understood: '部门待定', doubts: [doubt('openInSource', '部门')] };
  const bodies: BodyInCell[] = [];
  const doubts: Doubt[] = [];
  for (const [said, names] of pieces(text))
    for (const one of namesIn(names)) {
      const inBrackets = one.notes.map(roleOf).find((found) => found !== null) ?? null;
      const { body, doubts: found } = named(one);
      doubts.push(...found);
      if (body.oneOf.length > 0) bodies.push({ role: said ?? inBrackets ?? role, body });
    }
  if (bodies.length === 0) return unreadable;
  return {
    facts: { bodies },
    understood: bodies
      .map(({ role: said, body }) => `${said === null ? '' : `${sayRole[said]}：`}${sayBody(body)}`)
      .join('；'),
    doubts,
  };
};
