// Turns violated rules into a refusal or into notes, by the strength that the pack gives each rule.
import type { PolicyPack, Strength } from '../../policy/policy-pack';
import type { RuleId } from '../../policy/rule-ids';
import { refuse, type Refusal, type RefusalParams, type Source } from '../../shared/outcome';
import type { Note } from '../events';

export interface Finding {
  readonly rule: RuleId;
  readonly params: RefusalParams;
  /** Weaker than the pack's strength for this case only: a number not set (count), a duty to act (warn). */
  readonly atMost?: Strength;
  /** Cited instead of the rule's own where the case rests on more than the rule (a class, JJ-29). */
  readonly source?: Source;
}

export const finding = (rule: RuleId, params: RefusalParams = {}, atMost?: Strength): Finding =>
  atMost === undefined ? { rule, params } : { rule, params, atMost };

interface Judgement {
  readonly refusals: readonly Refusal[];
  readonly notes: readonly Note[];
}

type Overrides = readonly { readonly rule: RuleId }[];

/** A pack pinned before a rule was there knows nothing of it. */
const strengthOf = (found: Finding, pack: PolicyPack): Strength => {
  if (!Object.hasOwn(pack.rules, found.rule)) return 'off';
  const strength = pack.rules[found.rule].strength;
  return strength === 'off' ? 'off' : (found.atMost ?? strength);
};

/** Every finding judged: `block` and un-overridden `block*` refuse, the rest is noted, `off` is dropped. */
export const judge = (findings: readonly Finding[], pack: PolicyPack, overrides: Overrides): Judgement => {
  const refusals: Refusal[] = [];
  const notes: Note[] = [];
  for (const found of findings) {
    const strength = strengthOf(found, pack);
    if (strength === 'off') continue;
    const rule = pack.rules[found.rule];
    const overridden = overrides.some((override) => override.rule === found.rule);
    const source = found.source ?? rule.source;
    const note = { rule: found.rule, strength, params: found.params, source };
    switch (strength) {
      case 'count':
      case 'warn':
        notes.push(note);
        break;
      case 'block*':
        if (overridden) notes.push(note);
        else refusals.push(refuse(`rule.${found.rule}`, found.params, source, rule.overrideBy));
        break;
      case 'block':
        refusals.push(refuse(`rule.${found.rule}`, found.params, source));
        break;
    }
  }
  return { refusals, notes };
};
