// One command of a way through, as data: who gives it and what it says, as the API hands it on.
import type { z } from 'zod';
import { readsRegisters } from '../../api/inspections/facts';
import { commandSchemas } from '../../domain/inspection/commands';
import type { CommandName } from '../../domain/inspection/commands';
import type { Facts } from '../../domain/inspection/facts';
import type { Actor } from '../../domain/shared/actor';
import type { CommandEnvelope } from '../../workflows/messages';

type DataOf<N extends CommandName> = z.input<(typeof commandSchemas)[N]>;

export interface Act {
  readonly name: CommandName;
  readonly data: unknown;
  readonly actor: Actor;
}

/** The command with its schema's defaults filled in. */
export const act = <N extends CommandName>(actor: Actor, name: N, data: DataOf<N>): Act => ({
  name,
  data: commandSchemas[name].parse(data),
  actor,
});

/** With the registers' facts where the API sends them, and only there. */
export const envelopeOf = ({ name, data, actor }: Act, facts: Facts): CommandEnvelope => ({
  data,
  actor,
  facts: name === 'draftInspection' || readsRegisters(name) ? facts : null,
  expectedVersion: null,
});
