// A refusal of the rule book on its way to the caller, whether decided here or by the lifecycle.
import { messageFor } from '../domain/errors/messages';
import type { Refusal } from '../domain/shared/outcome';
import type { RefusalDetails } from '../workflows/messages';

export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor(readonly refusal: RefusalDetails) {
    super(refusal.message);
  }
}

/** @param version of the lifecycle that refused; 0 before there is one. */
export const refusedBy = ({ code, params, source, overridableBy }: Refusal, version: number): RefusedError =>
  new RefusedError({ code, message: messageFor(code, params), params, source, overridableBy, version });
