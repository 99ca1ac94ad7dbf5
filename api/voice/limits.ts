// How often one address may speak, whether by a page or by the API: counted together.
import type { RequestHandler } from 'express';
import type { ApiDependencies } from '../dependencies';
import { limitAddress } from '../rate-limit';
import { sheetsAnHour } from './evaluation-contract';
import { complaintsAnHour } from './public-complaint-contract';

export interface VoiceLimits {
  readonly sheets: RequestHandler;
  readonly complaints: RequestHandler;
}

const windowSeconds = 3_600;

export const voiceLimits = (dependencies: ApiDependencies): VoiceLimits => ({
  sheets: limitAddress(dependencies, { requests: sheetsAnHour, windowSeconds }),
  complaints: limitAddress(dependencies, { requests: complaintsAnHour, windowSeconds }),
});
