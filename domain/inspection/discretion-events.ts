// What happened when measure was kept, and what the state keeps of it.
import type { PlainDate } from '../calendar/plain-date';
import type { z } from 'zod';
import type { discretionCommands } from './discretion-commands';

type Said<N extends keyof typeof discretionCommands> = z.infer<(typeof discretionCommands)[N]>;

export interface ParkContact {
  readonly parkId: string;
  readonly on: PlainDate;
  readonly note: string;
  readonly companions: number;
}

export type DiscretionEvent =
  | ({ readonly type: 'DisposalWeighed'; readonly by: string } & Said<'weighDisposal'>)
  | ({ readonly type: 'SeverePenaltyDecided'; readonly by: string } & Said<'decideSeverePenalty'>)
  | ({
      readonly type: 'CoercionRecorded';
      readonly by: string;
      readonly on: PlainDate;
    } & Said<'recordCoercion'>)
  | {
      readonly type: 'ObservationGuided';
      readonly by: string;
      readonly agencyId: string;
      readonly content: string;
    }
  | ({ readonly type: 'ParkContacted'; readonly by: string } & ParkContact);

type Kept<T extends DiscretionEvent['type']> = Omit<Extract<DiscretionEvent, { type: T }>, 'type'>;

/** As last weighed; a decision on a severe penalty counts for the weighing that it was taken on. */
export interface Weighing extends Kept<'DisposalWeighed'> {
  readonly severe: { readonly agreed: boolean; readonly by: string } | null;
}

export type Coercion = Kept<'CoercionRecorded'>;
