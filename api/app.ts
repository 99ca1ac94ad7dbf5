// The Express application: security headers, one id a request, the routes, and every fault as a problem document.
import express, { Router, type Express } from 'express';
import helmet from 'helmet';
import { ApiError } from './api-errors';
import { mountCaseFiles } from './case-files/routes';
import { mountCatalogue } from './catalogue/routes';
import { mountCodePages } from './code-pages/routes';
import { mountCodes } from './codes/routes';
import { mountCreditRepairs } from './credit-repairs/routes';
import { allowOrigins } from './cross-origin';
import type { ApiDependencies } from './dependencies';
import { mountDocs } from './docs/routes';
import { mountConsultations } from './consultations/routes';
import { mountPlannedVisits } from './planned-visits/routes';
import { mountDoorForms } from './door-forms/routes';
import { mountDocuments } from './documents/routes';
import { mountDraws } from './draws/routes';
import { mountEvidence } from './evidence/routes';
import { faultHandler } from './fault-handler';
import { mountEvents } from './events/routes';
import { createRenderer, type Renderer } from '../documents/renderer';
import { createEventStreams, type EventStreams } from './events/streams';
import { mountHealth } from './health/routes';
import { mountInspections } from './inspections/routes';
import { mountLedger } from './ledger/routes';
import { mountLetters } from './letters/routes';
import { mountItems } from './items/routes';
import { mountEntrustments } from './entrustments/routes';
import { mountLimits } from './limits/routes';
import { mountMilestones } from './milestones/routes';
import { mountLists } from './lists/routes';
import { mountDevices } from './devices/routes';
import { mountDisposals } from './disposals/routes';
import { mountOtherVisits } from './other-visits/routes';
import { mountOutward } from './outward/routes';
import { mountOverview } from './overview/routes';
import { mountPlans } from './plans/routes';
import { mountPublicVisits } from './public-visits/routes';
import { mountRegisters } from './registers/routes';
import { speak } from './language';
import { limitRequests } from './rate-limit';
import { giveRequestId } from './request-id';
import { logRequests } from './request-log';
import { cutSlowBodies } from './slow-bodies';
import { mountSubstitutions } from './substitutions/routes';
import { mountTasks } from './tasks/routes';
import { voiceLimits } from './voice/limits';
import { mountVoicePages } from './voice/pages';
import { mountVoice } from './voice/routes';
import { mountWebhooks } from './webhooks/routes';

export const createApp = (
  dependencies: ApiDependencies,
  streams: EventStreams = createEventStreams(dependencies),
  papers: Renderer = createRenderer(),
): Express => {
  const app = express();
  app.disable('x-powered-by');
  // Nobody else's word on who asks is taken: limits and the log go by it.
  app.set('trust proxy', [...dependencies.settings.trustedProxies]);
  // Entity tags are versions of lifecycles here, never digests of a body.
  app.disable('etag');
  app.use(cutSlowBodies(), giveRequestId, logRequests(dependencies.log), helmet());
  mountHealth(app, dependencies);
  app.use(allowOrigins(dependencies.settings.allowedOrigins), speak);
  mountDocs(app, dependencies);
  const routes = Router({ caseSensitive: true });
  const limit = limitRequests(dependencies);
  routes.use(limit);
  mountInspections(routes, dependencies);
  mountCodes(routes, dependencies);
  mountPublicVisits(routes, dependencies);
  mountDoorForms(routes, dependencies);
  mountEvidence(routes, dependencies);
  mountDocuments(routes, dependencies, papers);
  mountCaseFiles(routes, dependencies, papers);
  mountCreditRepairs(routes, dependencies);
  mountPlans(routes, dependencies, papers);
  mountTasks(routes, dependencies);
  mountLetters(routes, dependencies);
  mountSubstitutions(routes, dependencies);
  mountConsultations(routes, dependencies);
  mountPlannedVisits(routes, dependencies, papers);
  mountOtherVisits(routes, dependencies);
  const speaking = voiceLimits(dependencies);
  mountVoice(routes, dependencies, speaking);
  mountDevices(routes, dependencies);
  mountDisposals(routes, dependencies);
  mountDraws(routes, dependencies);
  mountLedger(routes, dependencies);
  mountItems(routes, dependencies);
  mountCatalogue(routes, dependencies);
  mountLimits(routes, dependencies);
  mountMilestones(routes, dependencies);
  mountOutward(routes, dependencies);
  mountOverview(routes, dependencies);
  mountEntrustments(routes, dependencies);
  mountLists(routes, dependencies);
  mountRegisters(routes, dependencies);
  mountEvents(routes, dependencies, streams);
  mountWebhooks(routes, dependencies);
  app.use('/api/v1', routes);
  // First, as it counts what comes under /c for both.
  mountCodePages(app, dependencies, limit);
  mountVoicePages(app, dependencies, limit, speaking);
  app.use(() => {
    throw new ApiError('unknownRoute');
  });
  app.use(faultHandler(dependencies));
  return app;
};
