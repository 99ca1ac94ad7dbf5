// What the register says of a monitoring device on the day its evidence is used: for the rule book of an inspection.
import { z } from 'zod';
import { idSchema } from '../inspection/vocabulary';

export const deviceFaultCodes = [
  'unknownDevice',
  'otherAgency',
  'unpublished',
  'unmarked',
  'uncalibrated',
  'unreviewed',
  'retired',
] as const;
export type DeviceFault = (typeof deviceFaultCodes)[number];

export const deviceFactsSchema = z.object({
  id: idSchema,
  faults: z.array(z.enum(deviceFaultCodes)).describe('Why its evidence may not be used today; empty: it may'),
});
