// Where the enterprise's voice is mounted.
import type { Router } from 'express';
import { keyRingOf } from '../codes/verifying';
import type { ApiDependencies } from '../dependencies';
import { mountEvaluations } from './evaluation-routes';

export const mountVoice = (router: Router, dependencies: ApiDependencies): void => {
  mountEvaluations(router, dependencies, keyRingOf(dependencies));
};
