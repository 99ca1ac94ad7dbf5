// Which event of a history is the first that today's code would not have made.
import type { HistoryEvent, HistoryFile } from './history-files';
import { replayBeginning, type Verdict } from './replay-histories';

export interface Difference {
  readonly event: HistoryEvent;
  /** The last command from outside that the code had to answer there; null before the first. */
  readonly command: string | null;
}

/** `WORKFLOW_TASK_STARTED` of `EVENT_TYPE_WORKFLOW_TASK_STARTED`. */
export const bareType = ({ eventType }: HistoryEvent): string => eventType.replace(/^EVENT_TYPE_/, '');

const withCommand = ({ events }: HistoryFile, index: number): Difference | null => {
  const event = events[index];
  if (event === undefined) return null;
  const answered = events
    .slice(0, index + 1)
    .findLast((earlier) => earlier.workflowExecutionUpdateAcceptedEventAttributes !== undefined);
  return {
    event,
    command: answered?.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest.input.name ?? null,
  };
};

/** Temporal names the event in most of its messages, such as `HistoryEvent(id: 12, TimerStarted)`. */
const namedIn = ({ events }: HistoryFile, message: string): number => {
  const [, id] = /HistoryEvent\(id: (\d+)/.exec(message) ?? [];
  return events.findIndex(({ eventId }) => eventId === id);
};

/** What a message without an event's number speaks of. */
const spokenOf = (message: string): RegExp => {
  if (message.includes('recorded marker')) return /^MARKER_RECORDED$/;
  if (/child workflow/i.test(message)) return /^START_CHILD_WORKFLOW_EXECUTION_INITIATED$/;
  if (message.includes('scheduled event')) return /^ACTIVITY_TASK_SCHEDULED$/;
  return /./;
};

/** Replays ever shorter beginnings: the difference lies in what the first failing workflow task is said to have done. */
const searched = async (file: HistoryFile, message: string): Promise<number> => {
  const { events } = file;
  const cuts = events.flatMap((event, index) => (bareType(event) === 'WORKFLOW_TASK_STARTED' ? [index] : []));
  let [low, high] = [0, cuts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const verdict = await replayBeginning(file, events.slice(0, (cuts[middle] ?? 0) + 1));
    if (verdict === null) low = middle;
    else high = middle;
  }
  const from = (cuts[low] ?? 0) + 2;
  const wanted = spokenOf(message);
  const offset = events.slice(from, cuts[high]).findIndex((event) => wanted.test(bareType(event)));
  return offset < 0 ? from : from + offset;
};

/** @param verdict of a history that does not replay */
export const firstDifference = async (
  file: HistoryFile,
  verdict: NonNullable<Verdict>,
): Promise<Difference | null> => {
  const named = namedIn(file, verdict.message);
  return withCommand(file, named < 0 ? await searched(file, verdict.message) : named);
};
