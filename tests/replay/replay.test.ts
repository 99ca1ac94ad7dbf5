// Every way that was ever lived through still replays on today's code; no history that is kept is ever edited.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DeterminismViolationError } from '@temporalio/workflow';
import { keptHistories, listedHashes, presentFiles, sha256 } from '../../scripts/recording/history-folder';
import { firstDifference } from '../../scripts/replaying/first-difference';
import { readHistoryFile, type HistoryEvent, type HistoryFile } from '../../scripts/replaying/history-files';
import { quieten, replayAll } from '../../scripts/replaying/replay-histories';
import { marksOf } from './marks';
import { keptWays } from './ways/kept';

/** Bundling the workflows takes seconds on a busy machine, each replay some tenths of one. */
const patienceMs = 300_000;

const files = presentFiles(keptHistories);
const pathOf = (name: string): string => join(keptHistories, name);
const read = (name: string): HistoryFile => readHistoryFile(pathOf(name));

beforeAll(quieten);

describe('the kept histories', () => {
  it.each(Object.entries(keptWays))('%s is kept and shows its way', (way, marks) => {
    const name = `histories/${way}.json`;
    expect(files).toContain(name);
    const shown = marksOf(readFileSync(pathOf(name), 'utf8'));
    expect(marks.filter((mark) => !shown.has(mark))).toEqual([]);
  });

  it('are those of the list, byte for byte: added to, never edited, never taken away', () => {
    const present = files.map((name) => [name, sha256(readFileSync(pathOf(name)))]);
    expect(Object.fromEntries(present)).toEqual(Object.fromEntries(listedHashes(keptHistories)));
  });

  it(
    'all replay on the code of today',
    async () => {
      const histories = files.map(read);
      const verdicts = await replayAll(histories);
      expect(verdicts).toHaveLength(files.length);
      const broken = histories.flatMap(({ file }, index) => {
        const verdict = verdicts[index] ?? null;
        return verdict === null ? [] : [`${basename(file)}: ${verdict.message}`];
      });
      expect(broken).toEqual([]);
    },
    patienceMs,
  );
});

/** A copy whose first event of this type says something else than happened. */
const broken = (way: string, type: string, change: (event: HistoryEvent) => HistoryEvent) => {
  const whole = read(`histories/${way}.json`);
  const at = whole.events.findIndex(({ eventType }) => eventType === `EVENT_TYPE_${type}`);
  const original = whole.events[at];
  if (original === undefined) throw new Error(`${way} has no ${type}`);
  return { ...whole, events: whole.events.with(at, change(original)), brokenId: original.eventId };
};

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const rewritten = (event: HistoryEvent, change: (text: string) => string): HistoryEvent =>
  JSON.parse(change(JSON.stringify(event))) as HistoryEvent;

/** As if the code of that day had recorded a step by another activity; the marker holds its name in base64 JSON. */
const byOtherActivity = (event: HistoryEvent): HistoryEvent =>
  rewritten(event, (text) =>
    text.replaceAll(/"data":"([A-Za-z0-9+/=]+)"/g, (_whole, data: string) => {
      const plain = Buffer.from(data, 'base64').toString('utf8').replace('"recordStep"', '"recordEvents"');
      return `"data":"${base64(plain)}"`;
    }),
  );

/** As if the code of that day had set no timer but asked for an activity. */
const asActivity = ({ timerStartedEventAttributes, ...event }: HistoryEvent): HistoryEvent => ({
  ...event,
  eventType: 'EVENT_TYPE_ACTIVITY_TASK_SCHEDULED',
  activityTaskScheduledEventAttributes: {
    activityId: '1',
    activityType: { name: 'sendPendingNotices' },
    ...(timerStartedEventAttributes as { readonly workflowTaskCompletedEventId: string }),
    timerId: undefined,
    startToFireTimeout: undefined,
  },
});

const asOtherChild = (event: HistoryEvent): HistoryEvent =>
  rewritten(event, (text) =>
    text.replace('"workflowType":{"name":"creditRepair"}', '"workflowType":{"name":"creditRecord"}'),
  );

describe('a history of other steps than the code of today takes', () => {
  it.each([
    ['a step recorded by another activity', 'before-entry.refused', 'MARKER_RECORDED', byOtherActivity],
    ['an activity where a timer is set', 'before-entry.refused', 'TIMER_STARTED', asActivity],
    [
      'another child workflow',
      'huzhou-rectification-credit',
      'START_CHILD_WORKFLOW_EXECUTION_INITIATED',
      asOtherChild,
    ],
  ])(
    'fails as a violation of determinism, at its first such event: %s',
    async (_what, way, type, change) => {
      const history = broken(way, type, change);
      const [verdict = null] = await replayAll([history]);
      expect(verdict).toBeInstanceOf(DeterminismViolationError);
      if (verdict === null) return;
      const difference = await firstDifference(history, verdict);
      expect(difference?.event.eventId).toBe(history.brokenId);
    },
    patienceMs,
  );
});
