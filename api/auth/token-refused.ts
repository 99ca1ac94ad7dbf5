// The one answer to a token that lets nobody in: 401, the reason for programs, the challenge of RFC 6750 §3.
import { ApiError } from '../api-errors';

/** What the caller can do differs: renew the token, look at the client's set-up, or ask who keeps the register. */
export type TokenFault = 'expired' | 'invalid' | 'revoked' | 'unknownPerson';

/** ASCII, as the header demands. */
const descriptions: Readonly<Record<TokenFault, string>> = {
  expired: 'The access token expired',
  invalid: 'The access token is not valid here',
  revoked: 'The holder was revoked in the register',
  unknownPerson: 'The register knows nobody of this subject',
};

/** @param cause for the log; the answer does not show it */
export const tokenRefused = (reason: TokenFault, cause?: unknown): ApiError =>
  new ApiError('notAuthenticated', {
    params: { reason },
    headers: {
      'WWW-Authenticate': `Bearer realm="ruqi", error="invalid_token", error_description="${descriptions[reason]}"`,
    },
    cause,
  });
