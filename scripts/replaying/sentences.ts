// What an operator reads about a replay, in Chinese; Temporal's own words stay as they are, to be searched for.
import { DeterminismViolationError } from '@temporalio/workflow';
import { anyCommandTitle } from '../../domain/errors/names';
import { bareType, type Difference } from './first-difference';
import type { HistoryFile } from './history-files';
import type { Verdict } from './replay-histories';

const timeOf = (instant: string): string =>
  new Date(instant).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });

export const isDivergence = (verdict: Verdict): boolean => verdict instanceof DeterminismViolationError;

/** The core of Temporal's message, which comes wrapped in debugging output. */
const coreOf = (message: string): string => {
  const [, inner] = /message: "((?:[^"\\]|\\.)*)"/.exec(message) ?? [];
  return (inner ?? message).replaceAll('\\"', '"').split('\\n')[0] ?? message;
};

export const passedLine = ({ file, workflowType, events }: HistoryFile): string =>
  `✓ ${file}：${workflowType}，${events.length} 个事件，可以回放`;

export const faultLine = (file: string, message: string): string => `✗ ${file}：${message}`;

/** @param difference null when it is not known */
export const failedLines = (
  { file, workflowType }: HistoryFile,
  verdict: NonNullable<Verdict>,
  difference: Difference | null,
): readonly string[] => {
  const said = `  Temporal 原话：${coreOf(verdict.message)}`;
  if (!isDivergence(verdict)) return [`✗ ${file}：${workflowType}，今天的代码运行不下去`, said];
  if (difference === null) return [`✗ ${file}：${workflowType}，今天的代码与历史不一致`, said];
  const { event, command } = difference;
  const during =
    command === null
      ? '第一次办理之前'
      : `最近一次办理是 ${command}（${anyCommandTitle[command] ?? '未知的办理'}）`;
  return [
    `✗ ${file}：${workflowType}，今天的代码与历史不一致`,
    `  最先不一致的是第 ${event.eventId} 号事件 ${bareType(event)}（${timeOf(event.eventTime)}），${during}`,
    said,
  ];
};

/** Said once, after all files. */
export const whatToDo = [
  '怎么办：',
  '  1. 不要让这个版本的 worker 接手运行中的流程；已经上线的，先退回上一版本，停住的流程会自行继续。',
  '  2. 从上面的事件和办理找出改变了流程步骤的改动：多了、少了或换了计时器、记录、子流程、检索属性，或者现在会拒绝当时接受的办理。',
  "  3. 保留旧行为，新行为放在 patched('日期-理由') 之后，再运行本命令，全部通过才发布。",
] as const;
