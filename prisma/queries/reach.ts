// The permission table as SQL: a list is cut to what its caller may read before anything is read.
import type { Reach } from '../../domain/permission/reach';
import type { Conditions } from './page';

/** Whether a matter of lifecycle `l` is a state secret, by what was read of it or, before that, by the register. */
export const isSecret = `(coalesce((l.state #>> '{object,stateSecret}')::boolean, false) OR EXISTS (
  SELECT 1 FROM inspection_item i WHERE i.state_secret AND l.state #> '{draft,itemIds}' @> to_jsonb(i.id)))`;

/** Announced, at the door, entered or begun off site, over, or refused at the door; a credit record always is. */
export const isDisclosed = `(l.type <> 'inspection' OR l.state ->> 'notice' = 'served' OR l.state ->> 'enteredOn' IS NOT NULL
  OR l.state ->> 'onSite' = 'inside' OR l.state ->> 'finishedOn' IS NOT NULL
  OR jsonb_array_length(l.state -> 'doorChecks') > 0 OR jsonb_array_length(l.state -> 'doorRefusals') > 0)`;

/**
 * Not for other agencies to know of (四不两直, XT-12): a state secret, and what comes unannounced until it is at the door. It is merged with
 * nothing, named to nobody who may not read it, and stands in nobody else's facts.
 */
export const isHushed = `(${isSecret} OR (NOT ${isDisclosed} AND (l.kind = 'temporary'
  OR l.state ->> 'notice' IS NOT DISTINCT FROM 'waived' OR l.state #>> '{draft,trigger,source}' IS NOT DISTINCT FROM 'unannounced')))`;

export const isParkTold = `coalesce((l.state ->> 'parkTold')::boolean, false)`;

/** The condition on lifecycle `l` and its enterprise `e` that is true of exactly what `reaches` says, with its values. */
export const reachCondition = (
  reach: Reach,
): { readonly text: string; readonly values: readonly string[] } => {
  const parts: string[] = [];
  const values: string[] = [reach.jurisdiction];
  const either = (text: string, ...of: readonly string[]): void => {
    parts.push(text);
    values.push(...of);
  };
  if (reach.everywhere !== null) either(reach.everywhere.secrets ? 'true' : `NOT ${isSecret}`);
  if (reach.agencyId !== null) either('l.agency_ids @> ARRAY[?::text]', reach.agencyId);
  if (reach.parkId !== null) either(`(e.park_id = ? AND ${isParkTold} AND NOT ${isSecret})`, reach.parkId);
  if (reach.enterpriseId !== null) either(`(l.enterprise_id = ? AND ${isDisclosed})`, reach.enterpriseId);
  return {
    text: `l.jurisdiction = ? AND ${parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`}`,
    values,
  };
};

export const addReach = (where: Conditions, reach: Reach): void => {
  const { text, values } = reachCondition(reach);
  where.add(text, ...values);
};
