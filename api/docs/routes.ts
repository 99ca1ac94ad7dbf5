// Where the contract is read: /api/v1/openapi.json for programs, /docs for people.
import express, { Router, type Express, type RequestHandler } from 'express';
import { join } from 'node:path';
import getAbsoluteFSPath from 'swagger-ui-dist/absolute-path.js';
import { discoveryUrl } from '../auth/discovery';
import type { ApiDependencies } from '../dependencies';
import { exampleKey } from '../openapi/headers';
import { onlyMethods } from '../routing';
import { contractText } from './contract-text';
import { docsPage } from './page';

/** Of a public client: it has no secret, so it proves itself by PKCE. */
const clientId = 'ruqi-web';

const contentSecurity = (issuer: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    // Swagger UI sets styles on its elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self' ${new URL(issuer).origin}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The window in which people log in is another origin's and hands the code back to the one that opened it. */
const ownPolicies =
  (issuer: string): RequestHandler =>
  (_request, response, next) => {
    response.setHeader('Content-Security-Policy', contentSecurity(issuer));
    response.setHeader('Cross-Origin-Opener-Policy', 'unsafe-none');
    next();
  };

export const mountDocs = (app: Express, { settings }: Pick<ApiDependencies, 'settings'>): void => {
  const { issuer, audience } = settings.identity;
  let contract: string | undefined;
  app.get('/api/v1/openapi.json', (_request, response) => {
    response.setHeader('Cache-Control', 'public, max-age=300');
    response.type('application/json').send((contract ??= contractText(issuer)));
  });
  app.all('/api/v1/openapi.json', onlyMethods('GET', 'HEAD'));

  // Who opens the address that the start prints without a path wants to know what this is.
  app.get('/', (_request, response) => {
    response.redirect('/docs');
  });
  app.all('/', onlyMethods('GET', 'HEAD'));
  const docs = Router();
  docs.use(ownPolicies(issuer));
  docs.get('/', (_request, response) => {
    response.type('html').send(docsPage);
  });
  docs.get('/login.json', (_request, response) => {
    response.json({
      clientId,
      discovery: discoveryUrl(issuer),
      scopes: 'openid',
      exampleKey,
      // Who logs in from the reference is often another than the last one: the login page is to ask each time.
      additionalParameters: { resource: audience, prompt: 'login' },
    });
  });
  docs.use('/assets', express.static(join(__dirname, 'assets'), { index: false }));
  docs.use(express.static(getAbsoluteFSPath(), { index: false }));
  app.use('/docs', docs);
};
