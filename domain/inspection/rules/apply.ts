// Applies findings to a decision: the first refusal ends it, notes are kept with the events.
import type { Refusal } from '../../shared/outcome';
import type { Note } from '../events';
import { emit, type Work } from '../work';
import { judge, type Finding } from './judge';

/** Refuses, or records what was noted; rules already noted with the same words are not noted twice. */
export const apply = (work: Work, findings: readonly Finding[]): Refusal | null => {
  const { refusals, notes } = judge(findings, work.pack, work.state.overrides);
  const first = refusals[0];
  if (first !== undefined) return first;
  const said = (note: Note) => (old: Note) =>
    old.rule === note.rule && JSON.stringify(old.params) === JSON.stringify(note.params);
  const fresh = notes.filter(
    (note, index) => !work.state.notes.some(said(note)) && notes.findIndex(said(note)) === index,
  );
  if (fresh.length > 0) emit(work, { type: 'RulesNoted', notes: fresh });
  for (const note of fresh.filter(({ rule, strength }) => strength === 'warn' && followedUp.includes(rule)))
    emit(work, { type: 'SupervisionAlerted', about: `rule.${note.rule}`, source: note.source });
  return null;
};

/** Warnings that supervision follows up at once (HZ-24, CX-33, JJ-34). */
const followedUp: readonly string[] = ['annualCap', 'reasonableFrequencyPrompt'];
