// A document that has been numbered enters the history: its number, its template's version and what it said.
import { refuse } from '../../shared/outcome';
import type { CommandData } from '../commands';
import { emit, type Step } from '../work';

/** The number is taken already, so nothing but a repeat is refused here; whether it could be issued was asked before. */
export const issueDocument: Step<CommandData<'issueDocument'>> = (work, document) => {
  const isKnown = (work.state.documents ?? []).some(({ documentId }) => documentId === document.documentId);
  if (isKnown) return refuse('alreadyDone', { command: 'issueDocument' });
  emit(work, { type: 'DocumentIssued', by: work.actor.id, ...document });
  return null;
};
