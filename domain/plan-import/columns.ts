// Which column means what: by its heading, where that leaves a choice by what stands below, or by what somebody answered.
import type { SheetAnswers } from './answers';
import { doubt, type Doubt } from './doubts';
import type { HeadedColumn, HeadingBlock } from './find-headings';
import type { Grid } from './grid';
import { bestOf } from './match-heading';
import { meaningNames, type Meaning } from './meanings';
import { roleOf } from './read-bodies';
import { subjectsNamed, type Subject } from './measure-words';
import { readExtent } from './read-extent';
import { readWindow } from './read-window';
import { readItemKind, readLevels, readMethod, readTaskType } from './read-words';

export interface PlanColumn extends HeadedColumn {
  /** null: kept as a note. */
  readonly meaning: Meaning | null;
  /** Somebody wants nothing of it. */
  readonly isOmitted: boolean;
  readonly subjects: readonly Subject[];
  readonly doubts: readonly Doubt[];
}

/** Enough of a column's cells to tell what it is about. */
const enough = 0.6;
const mostSamples = 60;
const anyYear = 2000;

const speaks: Readonly<Partial<Record<Meaning, (text: string) => boolean>>> = {
  sequence: (text) => /^[\d一二三四五六七八九十]+[-.、\d]*$/.test(text),
  role: (text) => roleOf(text) !== null,
  level: (text) => readLevels(text).facts.levels !== undefined,
  itemLevel: (text) => readLevels(text).facts.levels !== undefined,
  method: (text) => (readMethod(text).facts.channels ?? []).length > 0,
  itemKind: (text) => readItemKind(text).facts.itemKind !== undefined,
  taskType: (text) => Object.keys(readTaskType(text).facts).length > 0,
  ratio: (text) => readExtent(text, ['ratio'], '%').facts.ratio !== undefined,
  count: (text) => readExtent(text, ['count'], null).facts.count !== undefined,
  frequency: (text) => readExtent(text, ['frequency'], null).facts.frequency !== undefined,
  window: (text) => readWindow(text, anyYear, null).facts.spans !== undefined,
};

const samplesOf = (grid: Grid, column: number, firstRow: number, lastRow: number): readonly string[] => {
  const samples: string[] = [];
  for (let row = firstRow; row <= lastRow && samples.length < mostSamples; row += 1) {
    const shown = grid.at(row, column);
    if (shown?.isOwn === true && shown.cell.text !== '') samples.push(shown.cell.text);
  }
  return samples;
};

const share = (meaning: Meaning, samples: readonly string[]): number => {
  const test = speaks[meaning];
  return test === undefined || samples.length === 0 ? 0 : samples.filter(test).length / samples.length;
};

const saySeveral = (several: readonly Meaning[]): string =>
  several.map((one) => meaningNames[one]).join('、');

interface Choice {
  readonly meaning: Meaning | null;
  readonly isSure: boolean;
  readonly doubts: readonly Doubt[];
}

const chooseBy = (heading: HeadedColumn, samples: readonly string[]): Choice => {
  const best = bestOf(heading.matches);
  const [first] = best;
  if (first === undefined)
    return samples.length === 0 && heading.headings.length === 0
      ? { meaning: null, isSure: true, doubts: [] }
      : { meaning: null, isSure: true, doubts: [doubt('unknownColumn', heading.name)] };
  // 检查部门（牵头） and 检查部门（配合）.
  const role = first.meaning === 'agencies' && heading.unit !== null ? roleOf(heading.unit) : null;
  const compound = first.fit === 'part' ? [doubt('partOfHeading', meaningNames[first.meaning])] : [];
  if (best.length === 1 && first.fit !== 'inside')
    return { meaning: role ?? first.meaning, isSure: first.fit === 'exact', doubts: compound };
  const candidates = best.map(({ meaning }) => meaning);
  const speaking = candidates.filter((meaning) => share(meaning, samples) >= enough);
  const [only] = speaking;
  return only !== undefined && speaking.length === 1
    ? { meaning: only, isSure: false, doubts: [doubt('guessedColumn', meaningNames[only])] }
    : { meaning: null, isSure: false, doubts: [doubt('ambiguousColumn', saySeveral(candidates))] };
};

type Chosen = Choice & {
  readonly heading: HeadedColumn;
  readonly samples: readonly string[];
  readonly isAnswered: boolean;
};

const isBodies = ({ meaning }: Chosen): boolean =>
  meaning === 'agencies' || meaning === 'lead' || meaning === 'cooperating';

/** One heading over several columns, with nothing below it: 检查部门 over 发起/配合 and the names, 检查时间 over both its ends. */
const splitShared = (chosen: readonly Chosen[]): readonly Chosen[] =>
  chosen.map((one, index) => {
    if (one.isAnswered) return one;
    const sharing = chosen.filter(
      ({ heading }) => heading.headings.length > 0 && heading.address === one.heading.address,
    );
    const saysRoles = ({ samples }: Chosen) => share('role', samples) >= enough;
    const right = chosen[index + 1];
    const left = chosen[index - 1];
    const goesOn = (next: Chosen | undefined) =>
      next?.heading.headings.length === 0 && next.samples.length > 0;
    if (isBodies(one) && saysRoles(one) && (sharing.length > 1 || goesOn(right)))
      return { ...one, meaning: 'role', isSure: true };
    // The same without merging: the names stand below nothing.
    if (goesOn(one) && left !== undefined && isBodies(left) && saysRoles(left))
      return {
        ...one,
        meaning: 'agencies',
        isSure: false,
        doubts: [doubt('guessedColumn', meaningNames.agencies)],
      };
    if (one.meaning !== 'window' || sharing.length !== 2) return one;
    const meaning = sharing[0] === one ? 'windowFrom' : 'windowTo';
    return { ...one, meaning, isSure: false, doubts: [doubt('guessedColumn', meaningNames[meaning])] };
  });

/** 完成时间 without 开始时间 is all that a table says of the time. */
const joinLoneEnds = (chosen: readonly Chosen[]): readonly Chosen[] => {
  const ends = chosen.filter(({ meaning }) => meaning === 'windowFrom' || meaning === 'windowTo');
  const isLone = ends.length === 1 && chosen.every(({ meaning }) => meaning !== 'window');
  return chosen.map((one) =>
    isLone && one === ends[0] && !one.isAnswered
      ? { ...one, meaning: 'window', isSure: false, doubts: [doubt('guessedColumn', meaningNames.window)] }
      : one,
  );
};

const mayRepeat: readonly Meaning[] = ['remarks', 'content', 'basis'];

/** Two columns that seem to mean the same: the one that is so called word for word, or a question. */
const askDoubles = (chosen: readonly Chosen[]): readonly Chosen[] =>
  chosen.map((one) => {
    const { meaning } = one;
    if (meaning === null || mayRepeat.includes(meaning) || one.isAnswered) return one;
    const same = chosen.filter((other) => other.meaning === meaning);
    if (same.length < 2) return one;
    const sure = same.filter(({ isSure, isAnswered }) => isSure || isAnswered);
    if (sure.length === 1 && sure[0] === one) return one;
    return { ...one, meaning: null, doubts: [doubt('duplicateColumn', meaningNames[meaning])] };
  });

const subjectsOf = (meaning: Meaning | null, name: string): readonly Subject[] => {
  if (meaning === 'ratio' || meaning === 'count' || meaning === 'frequency') return [meaning];
  const named = meaning === 'extent' ? subjectsNamed(name) : [];
  return meaning === 'extent' && named.length === 0 ? ['ratio', 'frequency'] : named;
};

/** The columns of a table, with what there is to ask or to tell about their headings. */
export const resolveColumns = (
  grid: Grid,
  block: HeadingBlock,
  lastRow: number,
  answers: SheetAnswers,
): readonly PlanColumn[] => {
  const chosen = block.columns.map((heading): Chosen => {
    const samples = samplesOf(grid, heading.column, block.lastRow + 1, lastRow);
    const answer = answers.use(heading.address, 'column');
    if (answer === null) return { ...chooseBy(heading, samples), heading, samples, isAnswered: false };
    const meaning = answer.meaning === 'note' ? null : answer.meaning;
    return { meaning, isSure: true, doubts: [], heading, samples, isAnswered: true };
  });
  return askDoubles(joinLoneEnds(splitShared(chosen))).map(
    ({ heading, meaning, doubts, samples }): PlanColumn => {
      const isHidden =
        grid.sheet.hiddenColumns.includes(heading.column) && heading.headings.length + samples.length > 0;
      const isOmitted = answers.use(heading.address, 'omit') !== null;
      return {
        ...heading,
        meaning: isOmitted ? null : meaning,
        isOmitted,
        subjects: subjectsOf(meaning, heading.name),
        doubts: isOmitted ? [] : [...doubts, ...(isHidden ? [doubt('hiddenColumn')] : [])],
      };
    },
  );
};
