// Where the enterprise's voice is mounted.
import type { Router } from 'express';
import { keyRingOf } from '../codes/verifying';
import type { ApiDependencies } from '../dependencies';
import { mountComplaints } from './complaint-routes';
import { mountEvaluations } from './evaluation-routes';
import { mountOwn } from './own-routes';

export const mountVoice = (router: Router, dependencies: ApiDependencies): void => {
  const keys = keyRingOf(dependencies);
  mountEvaluations(router, dependencies, keys);
  mountComplaints(router, dependencies, keys);
  mountOwn(router, dependencies);
};
