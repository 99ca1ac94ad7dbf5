// How long what the embedded provider issues is good for, in seconds.

/** An access token: the longest that a change of its rights outside the register could go unnoticed. */
export const tokenLifetimeSeconds = 3600;

/** A login, and what renews its tokens: a long working day. */
const loginSeconds = 12 * 3600;

export const lifetimes = {
  AccessToken: tokenLifetimeSeconds,
  ClientCredentials: tokenLifetimeSeconds,
  IdToken: tokenLifetimeSeconds,
  AuthorizationCode: 60,
  Interaction: 600,
  Session: loginSeconds,
  Grant: loginSeconds,
  RefreshToken: loginSeconds,
} as const;
