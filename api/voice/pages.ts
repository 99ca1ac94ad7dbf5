// Where the voice's pages are mounted: `/c/{token}/evaluate`, `/c/{token}/complain`, `/e/{secret}`, `/q/{secret}`. What a form
// sends is read by the API's schemas and done by the API's handlers. There is no cookie, so nobody can be made to send one.
import { randomUUID } from 'node:crypto';
import express, {
  Router,
  type ErrorRequestHandler,
  type Express,
  type RequestHandler,
  type Response,
} from 'express';
import type { Markup } from '../../pages/html';
import { ApiError } from '../api-errors';
import { keyRingOf } from '../codes/verifying';
import type { ApiDependencies } from '../dependencies';
import { problemOf } from '../fault-handler';
import { requestIdOf } from '../request-id';
import { onlyMethods } from '../routing';
import { keyIn } from './form-fields';
import { troublePage } from './forms';
import type { VoiceLimits } from './limits';
import { page, pageHeaders } from './look';
import { complaintForm, evaluationForm, letterEvaluation, standing, type FormPage } from './page-forms';

const headers = pageHeaders();

const send = (response: Response, status: number, body: Markup): void => {
  response.status(status).set(headers).send(page('企业的声音', body.text));
};

const faultPage =
  (dependencies: ApiDependencies): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status, problem } = problemOf(error, dependencies, requestIdOf(response));
    if (status >= 500) dependencies.log.error({ err: error }, 'page of the voice failed');
    send(response, status, troublePage(problem.detail));
  };

const fields = express.urlencoded({ extended: false, limit: '64kb', parameterLimit: 100 });

/** What the sender can put right is said on the form itself, which is shown again. */
const isHisToPutRight = (error: unknown): boolean =>
  error instanceof ApiError && (error.code === 'inputRefused' || error.code === 'invalidInput');

/** GET shows the form, POST does what it asks; the same form again with what is wrong. */
const mountForm = (
  pages: Router,
  dependencies: ApiDependencies,
  form: FormPage,
  limit: RequestHandler,
): void => {
  const callOf = (token: unknown) => ({ token: String(token), now: dependencies.now() });
  const faultsOf = (error: unknown, response: Response) => {
    const { status, problem } = problemOf(error, dependencies, requestIdOf(response));
    const said = [problem.detail, ...(problem.faults ?? []).map(({ message }) => message)].join(' ');
    return { status, said };
  };
  pages.get(form.path, async (request, response) => {
    send(response, 200, await form.show(callOf(request.params['token']), randomUUID(), null));
  });
  pages.post(form.path, limit, fields, async (request, response) => {
    const call = callOf(request.params['token']);
    const sent: unknown = request.body;
    const key = keyIn(sent) === '' ? randomUUID() : keyIn(sent);
    try {
      send(response, 200, await form.take(call, key, sent));
    } catch (error) {
      if (!isHisToPutRight(error)) throw error;
      const { status, said } = faultsOf(error, response);
      send(response, status, await form.show(call, randomUUID(), said));
    }
  });
  pages.all(form.path, onlyMethods('GET', 'HEAD', 'POST'));
};

/** @param limit of requests, the same as of the API; so are those of what is sent */
export const mountVoicePages = (
  app: Express,
  dependencies: ApiDependencies,
  limit: RequestHandler,
  { sheets, complaints }: VoiceLimits,
): void => {
  const keys = keyRingOf(dependencies);
  const pages = Router({ caseSensitive: true });
  // What lies under /c is counted with the pages of the codes already.
  pages.use(['/e', '/q'], limit);
  mountForm(pages, dependencies, evaluationForm(dependencies, keys), sheets);
  mountForm(pages, dependencies, letterEvaluation(dependencies), sheets);
  mountForm(pages, dependencies, complaintForm(dependencies, keys), complaints);
  mountForm(pages, dependencies, standing(dependencies), complaints);
  pages.use(faultPage(dependencies));
  app.use(pages);
};
