// A document that has been numbered enters the history: its number, its template's version and what it said.
import { documentTerms, type DocumentKind } from '../../document/kinds';
import { refuse, type Refusal } from '../../shared/outcome';
import type { CommandData } from '../commands';
import { emit, type Step } from '../work';

/** The number is taken already, so nothing but a repeat is refused here; whether it could be issued was asked before. */
export const issueDocument: Step<CommandData<'issueDocument'>> = (work, document) => {
  const isKnown = (work.state.documents ?? []).some(({ documentId }) => documentId === document.documentId);
  if (isKnown) return refuse('alreadyDone', { command: 'issueDocument' });
  emit(work, { type: 'DocumentIssued', by: work.actor.id, ...document });
  return null;
};

/** Nothing is told to have been served under no number. */
export const unnumbered = (kind: DocumentKind): Refusal =>
  refuse('numberNotIssued', { number: null, title: documentTerms[kind].title, issued: [] });
