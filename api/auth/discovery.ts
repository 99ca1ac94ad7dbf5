// Where an issuer says of itself where people log in and which keys it signs with.

/** OpenID Connect Discovery 1.0, 4: a slash at the end of the issuer is dropped first. */
export const discoveryUrl = (issuer: string): string =>
  `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
