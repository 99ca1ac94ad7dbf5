// Where the pages of scanned codes are mounted: for phones, without login, counted by address like all that is public.
import { Router, type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import { keyRingOf } from '../codes/verifying';
import type { ApiDependencies } from '../dependencies';
import { chosenLanguage, inLanguage } from '../language';
import { onlyMethods } from '../routing';
import { codePage, officerPage, troublePage, type SentPage } from './handlers';
import { pageHeaders } from './look';

const headers = pageHeaders();

const sendPage = (response: Response, { status, text }: SentPage): void => {
  response.status(status).set(headers).send(text);
};

/** A fault on the way is told on a page too; what it was the log has. */
const faultPage =
  ({ log }: Pick<ApiDependencies, 'log'>): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    // Not every way of failing runs within the request's own language.
    const language = chosenLanguage(request.get('accept-language'));
    const page = inLanguage(language, () => troublePage(error));
    if (page.status >= 500) log.error({ err: error }, 'page of a code failed');
    sendPage(response, page);
  };

/** @param limit of requests, the same as of the API */
export const mountCodePages = (app: Express, dependencies: ApiDependencies, limit: RequestHandler): void => {
  const keys = keyRingOf(dependencies);
  const pages = Router({ caseSensitive: true });
  pages.use(['/c', '/o'], limit);
  const code = codePage(dependencies, keys);
  pages.get('/c/:token', async (request, response) => {
    sendPage(response, await code(request.params.token, dependencies.now()));
  });
  const officer = officerPage(dependencies, keys);
  pages.get('/o/:token', async (request, response) => {
    sendPage(response, await officer(request.params.token, dependencies.now()));
  });
  for (const path of ['/c/:token', '/o/:token']) pages.all(path, onlyMethods('GET', 'HEAD'));
  pages.use(faultPage(dependencies));
  app.use(pages);
};
