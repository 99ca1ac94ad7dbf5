// What this actor may do with a round now: every command of its stage, allowed or refused with code and clause.
import type { Actor } from '../shared/actor';
import type { Refusal } from '../shared/outcome';
import { consultationAvailability, consultationTable, type LaterConsultationCommand } from './command-table';
import { consultationCommandNames } from './commands';
import type { ConsultationState } from './state';

export interface AllowedConsultationAction {
  readonly command: LaterConsultationCommand;
  readonly allowed: boolean;
  readonly refusal: Refusal | null;
}

/** In table order; what only the system gives is left out. */
export const allowedConsultationActions = (
  state: ConsultationState,
  actor: Actor,
): readonly AllowedConsultationAction[] =>
  consultationCommandNames
    .filter((command): command is LaterConsultationCommand => command !== 'openRound')
    .filter((command) => {
      const { party, at, kinds } = consultationTable[command];
      return party !== 'system' && at.includes(state.stage) && kinds.includes(state.kind);
    })
    .map((command) => {
      const refusal = consultationAvailability(state, actor, command);
      return { command, allowed: refusal === null, refusal };
    });
