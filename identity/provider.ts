// The OpenID Connect provider as configured for Ruqi: JWT access tokens for the API, a public client for people with
// PKCE, client credentials for the agencies' systems. Who may log in is the login page's affair (login.ts).
import { createHash } from 'node:crypto';
import Provider, {
  errors,
  interactionPolicy,
  type Configuration,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import type { Pool } from 'pg';
import type { DemoRegister } from './demo-register';
import { pageHeaders } from './html';
import { lifetimes, tokenLifetimeSeconds } from './lifetimes';
import { loopbackRedirect, publicClientId } from './public-client';
import { faultPage, loggedOutPage, logoutPage } from './pages';
import type { KeyRing } from './signing-keys';
import { clientAdapter, stateAdapter } from './state-adapter';

export interface ProviderParts {
  readonly issuer: string;
  /** Of the access tokens. */
  readonly audience: string;
  /** Where a login of the public client may return to, beside any port of this machine under `/callback`. */
  readonly redirectUris: readonly string[];
  readonly ring: KeyRing;
  readonly pool: Pool;
  readonly register: DemoRegister;
  /** Secret of the demonstration systems. */
  readonly systemSecret: string;
}

export const loginPathOf = (uid: string): string => `/interaction/${uid}`;

/** Our own client asks nobody for consent: whoever logs in has come to use this system. */
const grantOf =
  (audience: string): NonNullable<Configuration['loadExistingGrant']> =>
  async (ctx) => {
    const { provider, session, client, result } = ctx.oidc;
    if (session === undefined || client === undefined) return undefined;
    const id = result?.consent?.grantId ?? session.grantIdFor(client.clientId);
    const known = id === undefined ? undefined : await provider.Grant.find(id);
    if (known !== undefined) return known;
    const { accountId } = session;
    if (accountId === undefined) return undefined;
    const grant = new provider.Grant({ clientId: client.clientId, accountId });
    grant.addOIDCScope('openid offline_access');
    grant.addResourceScope(audience, '');
    await grant.save();
    return grant;
  };

const show = (ctx: KoaContextWithOIDC, markup: string): void => {
  ctx.set({ ...pageHeaders() });
  ctx.body = markup;
};

const originsOf = (uris: readonly string[]): readonly string[] => uris.map((uri) => new URL(uri).origin);

export const createProvider = (parts: ProviderParts): Provider => {
  const { issuer, audience, redirectUris, ring, pool, register, systemSecret } = parts;
  const policy = interactionPolicy.base();
  policy.remove('consent');
  const stored = stateAdapter(pool);
  const clients = clientAdapter(register, systemSecret);
  return new Provider(issuer, {
    adapter: (kind: string) => (kind === 'Client' ? clients : stored(kind)),
    jwks: { keys: ring.keys.map(({ jwk }) => jwk) },
    cookies: { keys: [createHash('sha256').update(ring.cookieSecret).digest('hex')] },
    clients: [
      {
        client_id: publicClientId,
        client_name: '入企',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [loopbackRedirect, ...redirectUris],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    clientBasedCORS: (_ctx, origin, client) => originsOf(client.redirectUris ?? []).includes(origin),
    findAccount: async (_ctx, id) => {
      const holder = await register.find(id);
      if (holder?.kind !== 'person') return undefined;
      return { accountId: id, claims: () => ({ sub: id }) };
    },
    interactions: { policy, url: (_ctx, { uid }) => loginPathOf(uid) },
    loadExistingGrant: grantOf(audience),
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    pkce: { required: () => true },
    responseTypes: ['code'],
    scopes: ['openid', 'offline_access'],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'], userinfoSigningAlgValues: ['ES256'] },
    ttl: { ...lifetimes },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        // Whoever names no audience means the only one there is.
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => {
          if (resource !== audience) throw new errors.InvalidTarget();
          return {
            scope: '',
            audience,
            accessTokenTTL: tokenLifetimeSeconds,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: 'ES256' } },
          };
        },
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          show(ctx, logoutPage(form));
        },
        postLogoutSuccessSource: (ctx) => {
          show(ctx, loggedOutPage());
        },
      },
    },
    renderError: (ctx, { error, error_description: description }) => {
      show(ctx, faultPage(error, description ?? ''));
    },
  });
};
