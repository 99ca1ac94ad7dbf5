// Where the enterprise's voice is mounted.
import type { Router } from 'express';
import { keyRingOf } from '../codes/verifying';
import type { ApiDependencies } from '../dependencies';
import { mountComplaints } from './complaint-routes';
import { mountEvaluations } from './evaluation-routes';
import type { VoiceLimits } from './limits';
import { mountOwn } from './own-routes';

export const mountVoice = (router: Router, dependencies: ApiDependencies, limits: VoiceLimits): void => {
  const keys = keyRingOf(dependencies);
  mountEvaluations(router, dependencies, keys, limits.sheets);
  mountComplaints(router, dependencies, keys, limits.complaints);
  mountOwn(router, dependencies);
};
