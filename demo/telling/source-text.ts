// What a rule rests on, in brackets behind a sentence.
import type { Source } from '../../domain/shared/outcome';
import type { Names } from './names';

/** （HZ-66：一句话）, or our own reason where the document is silent; empty when there is neither. */
export const sourceText = ({ clauses, ours }: Source, names: Pick<Names, 'clause'>): string => {
  if (clauses.length > 0) return `（${clauses.map((id) => `${id} ${names.clause(id)}`.trim()).join('；')}）`;
  return ours === null ? '' : `（文件未写明：${ours}）`;
};
