// `npm run replay -- FILE` as an operator sees it: its sentences and its exit code.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '../../temporal-config/project-root';

const patienceMs = 300_000;

/** What `temporal workflow show --output json` writes of a workflow that no worker has taken up yet. */
const waiting = {
  events: [
    {
      eventId: '1',
      eventTime: '2026-09-30T06:30:00.279445201Z',
      eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_STARTED',
      taskId: '1048587',
      workflowExecutionStartedEventAttributes: {
        workflowType: { name: 'noticeDispatch' },
        taskQueue: { name: 'ruqi-inspections', kind: 'TASK_QUEUE_KIND_NORMAL' },
        workflowTaskTimeout: '10s',
        originalExecutionRunId: '01a204d8-ceaf-76c6-b0a8-c533b86e5db5',
        firstExecutionRunId: '01a204d8-ceaf-76c6-b0a8-c533b86e5db5',
        attempt: 1,
        workflowId: 'notice-dispatch',
      },
    },
    {
      eventId: '2',
      eventTime: '2026-09-30T06:30:00.279585392Z',
      eventType: 'EVENT_TYPE_WORKFLOW_TASK_SCHEDULED',
      taskId: '1048588',
      workflowTaskScheduledEventAttributes: {
        taskQueue: { name: 'ruqi-inspections', kind: 'TASK_QUEUE_KIND_NORMAL' },
        startToCloseTimeout: '10s',
        attempt: 1,
      },
    },
    {
      eventId: '3',
      eventTime: '2026-09-30T06:30:01Z',
      eventType: 'EVENT_TYPE_WORKFLOW_TASK_STARTED',
      workflowTaskStartedEventAttributes: { scheduledEventId: '2' },
    },
    {
      eventId: '4',
      eventTime: '2026-09-30T06:30:02Z',
      eventType: 'EVENT_TYPE_WORKFLOW_TASK_COMPLETED',
      workflowTaskCompletedEventAttributes: { scheduledEventId: '2', startedEventId: '3' },
    },
  ],
};

/** It waited for thirty seconds there, where the dispatch asks for an activity. */
const elsewhere = {
  events: [
    ...waiting.events,
    {
      eventId: '5',
      eventTime: '2026-09-30T06:30:02Z',
      eventType: 'EVENT_TYPE_TIMER_STARTED',
      timerStartedEventAttributes: {
        timerId: '1',
        startToFireTimeout: '30s',
        workflowTaskCompletedEventId: '4',
      },
    },
  ],
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ruqi-replay-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const kept = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const replay = async (...args: readonly string[]) => {
  const script = join(projectRoot, 'scripts', 'replay.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [output, faults, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { lines: output.trimEnd().split('\n'), faults, exitCode };
};

it(
  'one line and 0 for a history that replays, exported as the command line tool does it',
  async () => {
    const file = kept('waiting.json', JSON.stringify({ events: waiting.events.slice(0, 2) }, null, 2));
    const { lines, faults, exitCode } = await replay(file);
    expect(faults).toBe('');
    expect(lines).toEqual([`✓ ${file}：noticeDispatch，2 个事件，可以回放`]);
    expect(exitCode).toBe(0);
  },
  patienceMs,
);

it(
  '1, the first event that differs and what to do for a history of other steps',
  async () => {
    const file = kept('elsewhere.json', JSON.stringify(elsewhere));
    const { lines, faults, exitCode } = await replay(file);
    expect(faults).toBe('');
    expect(lines.slice(0, 2)).toEqual([
      `✗ ${file}：noticeDispatch，今天的代码与历史不一致`,
      '  最先不一致的是第 5 号事件 TIMER_STARTED（2026/9/30 14:30:02），第一次办理之前',
    ]);
    expect(lines[2]).toMatch(/^ {2}Temporal 原话：.*Nondeterminism error/);
    expect(lines[3]).toBe('怎么办：');
    expect(exitCode).toBe(1);
  },
  patienceMs,
);

it(
  '1 and a sentence for each file that is no history, while the others are still replayed',
  async () => {
    const good = kept('good.json', JSON.stringify({ events: waiting.events.slice(0, 2) }));
    const bad = [
      kept('text.json', '不是'),
      kept('other.json', '{"state":"closed"}'),
      kept('tail.json', JSON.stringify({ events: waiting.events.slice(1) })),
      join(folder, 'absent.json'),
    ];
    const { lines, faults, exitCode } = await replay(...bad, good);
    expect(faults).toBe('');
    expect(lines[0]).toBe(`✗ ${bad[0] ?? ''}：不是 JSON (not JSON)`);
    expect(lines[1]).toContain('不是 Temporal 的流程历史');
    expect(lines[2]).toContain('历史没有开头');
    expect(lines[3]).toContain('读不到');
    expect(lines[4]).toBe(`✓ ${good}：noticeDispatch，2 个事件，可以回放`);
    expect(lines).toHaveLength(5);
    expect(exitCode).toBe(1);
  },
  patienceMs,
);

it(
  'a workflow that the code does not know any more is said to be that, not a difference',
  async () => {
    const unknown = JSON.stringify(waiting).replaceAll('noticeDispatch', 'formerDispatch');
    const { lines, exitCode } = await replay(kept('unknown.json', unknown));
    expect(lines[0]).toContain('formerDispatch，今天的代码运行不下去');
    expect(lines[1]).toContain("Failed to initialize workflow of type 'formerDispatch'");
    expect(exitCode).toBe(1);
  },
  patienceMs,
);

it(
  'without a file it says how it is used',
  async () => {
    const { lines, exitCode } = await replay();
    expect(lines[0]).toBe('用法 (usage): npm run replay -- 文件或文件夹…');
    expect(exitCode).toBe(1);
  },
  patienceMs,
);
