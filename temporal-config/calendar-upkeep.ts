// Brings a newly published calendar to the lifecycles that run: their open limits are counted anew (A66). Each is told once, under
// an id made of the calendar's version, by however many workers; an older worker never brings an older calendar back.
import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/common';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import type { Pool } from 'pg';
import type { WorkCalendar } from '../domain/calendar/working-days';
import type { LifecycleType } from '../domain/permission/reach';
import { systemActor } from '../domain/shared/actor';
import { isNewerCalendar, lifecyclesOnOtherCalendars } from '../prisma/queries/calendars';
import type { CommandEnvelope } from '../workflows/messages';
import {
  complaintWorkflowId,
  consultationWorkflowId,
  creditRepairWorkflowId,
  guidanceWorkflowId,
  inspectionWorkflowId,
  planWorkflowId,
} from '../workflows/workflow-ids';
import { inRounds, type Upkeep } from './rounds';

const workflowIds: Readonly<Record<LifecycleType, (id: string) => string>> = {
  inspection: inspectionWorkflowId,
  creditRepair: creditRepairWorkflowId,
  plan: planWorkflowId,
  consultation: consultationWorkflowId,
  complaint: complaintWorkflowId,
  guidance: guidanceWorkflowId,
};

export interface CalendarUpkeepOptions {
  readonly client: Client;
  readonly pool: Pool;
  readonly calendar: WorkCalendar;
}

/** Told at once; more would crowd out people's commands. */
const batchSize = 16;

/** Ended meanwhile, told by another worker, or not there any more: nothing is left to do. */
const isSettled = (error: unknown): boolean =>
  error instanceof WorkflowNotFoundError || error instanceof WorkflowUpdateFailedError;

/** @returns how many lifecycles were told */
const bringCalendar = async ({ client, pool, calendar }: CalendarUpkeepOptions): Promise<number> => {
  let told = 0;
  let after = '';
  for (;;) {
    const found = await lifecyclesOnOtherCalendars(pool, {
      version: calendar.version,
      after,
      limit: batchSize,
    });
    const last = found.at(-1);
    if (last === undefined) return told;
    after = last.id;
    const behind = found.filter((one) => isNewerCalendar(calendar.version, one.calendarVersion));
    const tell = async ({ type, id, jurisdiction }: (typeof found)[number]): Promise<void> => {
      const envelope: CommandEnvelope = {
        data: { calendar },
        actor: systemActor(jurisdiction),
        facts: null,
        expectedVersion: null,
      };
      await client.workflow
        .getHandle(workflowIds[type](id))
        .executeUpdate('recomputeDeadlines', {
          args: [envelope],
          updateId: `calendar-${calendar.version}`,
        })
        .catch((error: unknown) => {
          if (!isSettled(error)) throw error;
        });
    };
    await Promise.all(behind.map(tell));
    told += behind.length;
  }
};

export const startCalendarUpkeep = (
  options: CalendarUpkeepOptions & { readonly onError: (error: unknown) => void; readonly everyMs?: number },
): Upkeep =>
  inRounds(() => bringCalendar(options), {
    everyMs: options.everyMs ?? 3_600_000,
    onError: options.onError,
    atOnce: true,
  });
