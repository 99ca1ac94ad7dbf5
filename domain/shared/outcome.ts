// What a decision answers: events, or a refusal that can be shown, logged and cited.
import type { DomainErrorCode } from '../errors/codes';
import { generalReasons } from '../errors/reasons';

/** Where a rule rests: clause ids of policies/clauses, or our own reasoned default where the document is silent. */
export interface Source {
  readonly clauses: readonly string[];
  readonly ours: string | null;
}

export const noSource: Source = { clauses: [], ours: null };

/** All clauses and all reasons, each once. */
export const joined = (sources: readonly Source[]): Source => {
  const reasons = [...new Set(sources.flatMap(({ ours }) => ours ?? []))];
  return {
    clauses: [...new Set(sources.flatMap(({ clauses }) => clauses))],
    ours: reasons.length === 0 ? null : reasons.join('；'),
  };
};

export type RefusalParams = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

export interface Refusal {
  readonly ok: false;
  readonly code: DomainErrorCode;
  readonly params: RefusalParams;
  readonly source: Source;
  /** Set when the rule is "in principle" (原则上): this role may grant an override with a reason. */
  readonly overridableBy: string | null;
}

export type Outcome<E> = { readonly ok: true; readonly events: readonly E[] } | Refusal;

const reasonOf = (code: DomainErrorCode): Source => {
  const reasons: Readonly<Record<string, string>> = generalReasons;
  return { clauses: [], ours: reasons[code] ?? null };
};

/** Without a source of its own a general refusal carries the house's reason; a rule's refusal brings the pack's. */
export const refuse = (
  code: DomainErrorCode,
  params: RefusalParams = {},
  source: Source = reasonOf(code),
  overridableBy: string | null = null,
): Refusal => ({ ok: false, code, params, source, overridableBy });
