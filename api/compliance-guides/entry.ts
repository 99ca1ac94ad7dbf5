// What every act on guides, risk lists, self-checks and trainings starts from.
import type { ComplianceGuidePolicy } from '../../domain/policy/compliance-guides';
import type { Actor } from '../../domain/shared/actor';
import { refuse, type Refusal, type Source } from '../../domain/shared/outcome';
import { ApiError } from '../api-errors';
import type { ApiDependencies } from '../dependencies';
import { told } from '../input';
import { packFor } from '../lists/entry';
import { refusedBy } from '../refused-error';

/** @throws ApiError packNotInForce */
export const guidePolicy = (dependencies: ApiDependencies, actor: Actor): ComplianceGuidePolicy =>
  packFor(dependencies, actor).complianceGuides;

/** @throws RefusedError complianceNotAsked with what the pack gives as its reason */
export const assertAsked = (is: boolean, what: string, source: Source): void => {
  if (!is) throw refusedBy(refuse('complianceNotAsked', { what }, source), 0);
};

/** @throws RefusedError */
export const assertOpen = (refusal: Refusal | null, version: number): void => {
  if (refusal !== null) throw refusedBy(refusal, version);
};

export const inputRefused = (path: string, message: string): ApiError =>
  new ApiError('inputRefused', { faults: [{ path, message: told(message) }] });

/** @throws ApiError enterpriseOnly */
export const ownEnterprise = ({ enterpriseId, roles }: Actor): string => {
  if (enterpriseId === null || !roles.includes('enterprise')) throw new ApiError('enterpriseOnly');
  return enterpriseId;
};
