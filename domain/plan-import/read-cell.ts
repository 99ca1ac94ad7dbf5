// A cell by what its column means.
import type { PlanColumn } from './columns';
import { doubt } from './doubts';
import type { Reading } from './facts';
import { meaningNames, type Meaning } from './meanings';
import { readBodies } from './read-bodies';
import { readExtent } from './read-extent';
import { oneText, readList } from './read-list';
import { readWindow } from './read-window';
import { readItemKind, readLevels, readMethod, readRole, readTaskType } from './read-words';
import { isDash, isWhollyOpen } from './text';
import type { PlanCell } from './workbook';

/** Where 无 is an answer like any other. */
const mayBeNone: readonly Meaning[] = [
  'remarks',
  'basis',
  'place',
  'content',
  'powerItem',
  'number',
  'planName',
];

const textReading = (text: string, meaning: Meaning, isList: boolean): Reading => {
  if (isDash(text))
    return mayBeNone.includes(meaning)
      ? { facts: {}, understood: '没有', doubts: [] }
      : { facts: {}, understood: '', doubts: [doubt('blank', meaningNames[meaning])] };
  if (isWhollyOpen(text))
    return {
      facts: {},
      understood: `${meaningNames[meaning]}待定`,
      doubts: [doubt('openInSource', meaningNames[meaning])],
    };
  if (!/[^\s\p{P}]/u.test(text))
    return { facts: {}, understood: '', doubts: [doubt('unreadable', '只有标点，请核对')] };
  if (!isList) return { facts: { texts: [oneText(text)] }, understood: oneText(text), doubts: [] };
  const { parts, doubts } = readList(text);
  const understood =
    parts.length === 1 ? (parts[0] ?? '') : parts.map((part, n) => `${String(n + 1)}. ${part}`).join('\n');
  return { facts: { texts: parts }, understood, doubts };
};

const byMeaning = (text: string, column: PlanColumn, meaning: Meaning, year: number | null): Reading => {
  switch (meaning) {
    case 'ratio':
    case 'count':
    case 'frequency':
    case 'extent':
      return readExtent(text, column.subjects, column.unit);
    case 'window':
    case 'windowFrom':
    case 'windowTo':
      // 检查月份 over 5—6.
      return readWindow(text, year, column.unit ?? (column.name.endsWith('月份') ? '月' : null));
    case 'lead':
      return readBodies(text, 'lead');
    case 'cooperating':
      return readBodies(text, 'cooperating');
    case 'agencies':
      return readBodies(text, null);
    case 'role':
      return readRole(text);
    case 'level':
    case 'itemLevel':
      return readLevels(text);
    case 'method':
      return readMethod(text);
    case 'itemKind':
      return readItemKind(text);
    case 'taskType':
      return readTaskType(text);
    case 'items':
    case 'content':
    case 'objects':
    case 'powerItem':
      return textReading(text, meaning, true);
    case 'sequence':
    case 'number':
    case 'planName':
    case 'title':
    case 'field':
    case 'basis':
    case 'place':
    case 'remarks':
      return textReading(text, meaning, false);
  }
};

const nothing = { facts: {}, understood: '' } as const;

/** @param year of the plan. */
export const readCell = (cell: PlanCell, column: PlanColumn, year: number | null): Reading => {
  const { meaning } = column;
  switch (cell.trouble) {
    case 'formula':
      return {
        ...nothing,
        doubts: [doubt(meaning === 'sequence' || meaning === 'number' ? 'sequenceFormula' : 'formula')],
      };
    case 'error':
      return { ...nothing, doubts: [doubt('errorValue')] };
    case 'lostDigits':
      return { ...nothing, doubts: [doubt('lostDigits')] };
    case 'date':
    case null: {
      if (meaning === null) {
        const text = oneText(cell.text);
        return { facts: { texts: [text] }, understood: column.isOmitted ? '' : `备注：${text}`, doubts: [] };
      }
      const reading = byMeaning(cell.text, column, meaning, year);
      return cell.trouble === null
        ? reading
        : { ...reading, doubts: [...reading.doubts, doubt('excelDate', oneText(cell.text))] };
    }
  }
};
