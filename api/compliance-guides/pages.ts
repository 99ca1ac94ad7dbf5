// Guides and trainings as pages for everybody, phones without scripts included: `/g/{place}` and `/g/{place}/{guide}`.
import { Router, type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import { toldMatterNames } from '../../domain/compliance-guide/names';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { idSchema } from '../../domain/inspection/vocabulary';
import { html, type Markup } from '../../pages/html';
import { guideById, listGuides } from '../../prisma/queries/compliance/guides';
import { listTrainings } from '../../prisma/queries/compliance/trainings';
import { ApiError } from '../api-errors';
import type { ApiDependencies } from '../dependencies';
import { problemOf } from '../fault-handler';
import { requestIdOf } from '../request-id';
import { onlyMethods } from '../routing';
import { presentPublic as presentTraining } from '../trainings/presenter';
import { page, pageHeaders } from '../voice/look';
import type { PublicGuideAnswer } from './answers';
import { presentLine, presentPublic } from './presenter';

const headers = pageHeaders();
const most = 100;
/** Between two things on one line. */
const gap = '\u3000';

const send = (response: Response, status: number, title: string, body: Markup): void => {
  response.status(status).set(headers).send(page(title, body.text));
};

const lines = (label: string, text: string | null): Markup | null =>
  text === null ? null : html`<p>${label}：${text}</p>`;

const guideBody = (guide: PublicGuideAnswer, place: string): Markup => html`
  <h1>${guide.title}</h1>
  <p class="soft">
    ${guide.agencyName}${gap}第 ${String(guide.number)} 版${gap}${shanghaiDay(guide.publishedAt)}
    公布${guide.isCurrent ? '' : '（以前的版本）'}
  </p>
  <p>${guide.introduction}</p>
  ${guide.changes === null ? null : html`<p class="soft">本版的改动：${guide.changes}</p>`}
  ${guide.points.length === 0 ? null : html`<h2>要点（可以逐点自查）</h2>`}
  ${guide.points.map(
    (point, index) =>
      html`<h3>${String(index + 1)}. ${point.text}</h3>
        ${lines('标准', point.standard)}${lines('怎样做到', point.howTo)}${lines('不符合的', point.ifNot)}${lines(
          '依据',
          point.basis,
        )}`,
  )}
  ${guide.matters.length === 0 ? null : html`<h2>办事须知</h2>`}
  ${guide.matters.map(
    (matter) =>
      html`<h3>${toldMatterNames[matter.matter]}：${matter.title}</h3>
        <p>${matter.text}</p>
        ${lines('依据', matter.basis)}${lines('何处办理', matter.where)}`,
  )}
  <p class="soft">
    自查所填的只归企业自己，不作检查的来由，也不作处罚的依据。<a href="/g/${place}">本地区的全部指引和培训</a>
  </p>
`;

type Shown = Pick<ApiDependencies, 'database' | 'ruleBooks' | 'now'>;

const placeBody = async ({ database, ruleBooks, now }: Shown, jurisdiction: string): Promise<Markup> => {
  const pack = ruleBooks.packOf(jurisdiction);
  if (pack === null) throw new ApiError('notFound');
  const [guides, trainings] = await Promise.all([
    listGuides(database.pool, { jurisdiction, published: true, limit: most }),
    listTrainings(database.pool, { jurisdiction, from: shanghaiDay(now()), limit: most }),
  ]);
  return html`
    <h1>${pack.name}：守法经营指引和培训</h1>
    <h2>指引</h2>
    ${guides.length === 0 ? html`<p>还没有公布。</p>` : null}
    ${guides.slice(0, most).map((read) => {
      const { id, title, agencyName, number } = presentLine(read, pack, true);
      return html`<p>
        <a href="/g/${jurisdiction}/${id}">${title}</a
        ><span class="soft">${gap}${agencyName}${gap}第 ${String(number ?? 1)} 版</span>
      </p>`;
    })}
    <h2>培训</h2>
    ${trainings.length === 0 ? html`<p>近期没有安排。</p>` : null}
    ${trainings.slice(0, most).map((read) => {
      const { title, on, from, to, place, status, enrolUntil, agencyName } = presentTraining(read, pack);
      return html`<p>
        ${on} ${from}—${to}${gap}${title}${status === 'cancelled' ? '（已取消）' : ''}<br /><span class="soft"
          >${agencyName}${gap}${place}${gap}报名至 ${enrolUntil}</span
        >
      </p>`;
    })}
  `;
};

const faultPage =
  (dependencies: ApiDependencies): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status, problem } = problemOf(error, dependencies, requestIdOf(response));
    if (status >= 500) dependencies.log.error({ err: error }, 'page of a guide failed');
    send(
      response,
      status,
      '守法经营指引',
      html`<h1>看不到这一页</h1>
        <p>${problem.detail}</p>`,
    );
  };

/** @param limit of requests, the same as of the API */
export const mountGuidePages = (app: Express, dependencies: ApiDependencies, limit: RequestHandler): void => {
  const { database, ruleBooks } = dependencies;
  const pages = Router({ caseSensitive: true });
  pages.use('/g', limit);
  pages.get('/g/:jurisdiction', async (request, response) => {
    send(response, 200, '守法经营指引', await placeBody(dependencies, request.params.jurisdiction));
  });
  pages.get('/g/:jurisdiction/:guideId', async (request, response) => {
    const { jurisdiction, guideId } = request.params;
    const pack = ruleBooks.packOf(jurisdiction);
    const isId = pack !== null && idSchema.safeParse(guideId).success;
    const read = isId ? await guideById(database.pool, jurisdiction, guideId) : null;
    const shown = read === null ? null : presentPublic(read, pack, undefined);
    if (shown === null) throw new ApiError('notFound');
    send(response, 200, shown.title, guideBody(shown, jurisdiction));
  });
  for (const path of ['/g/:jurisdiction', '/g/:jurisdiction/:guideId'])
    pages.all(path, onlyMethods('GET', 'HEAD'));
  pages.use(faultPage(dependencies));
  app.use(pages);
};
