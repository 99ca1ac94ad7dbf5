// How a lifecycle ended, in Chinese.
import { anyPositionName } from '../../domain/errors/names';

const creditOutcomes: Readonly<Record<string, string>> = { repaired: '已修复', expired: '公示期满' };

export const outcomeName = (outcome: string): string =>
  creditOutcomes[outcome] ?? anyPositionName[outcome] ?? outcome;
