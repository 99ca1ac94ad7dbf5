// Where complaints and objections are mounted.
import type { RequestHandler, Router } from 'express';
import type { KeyRing } from '../../codes/key-ring';
import type { ApiDependencies } from '../dependencies';
import { mountOpenReading, mountOpenWriting, mountReading, mountWriting, onlyMethods } from '../routing';
import {
  callerComplaintCommands,
  complaintCommandOperation,
  getComplaint,
  listComplaintClasses,
  listComplaints,
  lodgeComplaint,
} from './complaint-contract';
import {
  giveComplaintCommand,
  listComplaintsHandler,
  lodgeHandler,
  reportProblemHandler,
  showClasses,
  showComplaint,
} from './complaint-handlers';
import { reportPlatformProblem } from './platform-problem-contract';
import {
  askReviewByReceipt,
  complainByCode,
  getPublicComplaint,
  listPublicComplaintClasses,
  withdrawByReceipt,
} from './public-complaint-contract';
import {
  actByReceipt,
  complainByCodeHandler,
  publicClasses,
  showByReceipt,
} from './public-complaint-handlers';

/** @param limit of complaints from one address */
export const mountComplaints = (
  router: Router,
  dependencies: ApiDependencies,
  keys: KeyRing,
  limit: RequestHandler,
): void => {
  mountReading(router, dependencies, listComplaintClasses, showClasses(dependencies));
  mountReading(router, dependencies, listComplaints, listComplaintsHandler(dependencies));
  mountWriting(router, dependencies, lodgeComplaint, lodgeHandler(dependencies));
  router.all(listComplaints.path, onlyMethods('GET', 'HEAD', 'POST'));
  mountWriting(router, dependencies, reportPlatformProblem, reportProblemHandler(dependencies));
  router.all(reportPlatformProblem.path, onlyMethods('POST'));
  mountReading(router, dependencies, getComplaint, showComplaint(dependencies));
  for (const { path } of [listComplaintClasses, getComplaint]) router.all(path, onlyMethods('GET', 'HEAD'));
  for (const name of callerComplaintCommands) {
    const operation = complaintCommandOperation(name);
    mountWriting(router, dependencies, operation, giveComplaintCommand(dependencies, name));
    router.all(operation.path, onlyMethods('POST'));
  }

  mountOpenReading(router, dependencies, listPublicComplaintClasses, publicClasses(dependencies, keys));
  mountOpenReading(router, dependencies, getPublicComplaint, showByReceipt(dependencies));
  for (const { path } of [listPublicComplaintClasses, getPublicComplaint])
    router.all(path, onlyMethods('GET', 'HEAD'));
  mountOpenWriting(router, dependencies, complainByCode, complainByCodeHandler(dependencies, keys), limit);
  mountOpenWriting(
    router,
    dependencies,
    askReviewByReceipt,
    actByReceipt(dependencies, 'requestReview'),
    limit,
  );
  mountOpenWriting(
    router,
    dependencies,
    withdrawByReceipt,
    actByReceipt(dependencies, 'withdrawComplaint'),
    limit,
  );
  for (const { path } of [complainByCode, askReviewByReceipt, withdrawByReceipt])
    router.all(path, onlyMethods('POST'));
};
