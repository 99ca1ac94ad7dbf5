// Histories as files: the JSON that `temporal workflow show --output json`, Temporal's web pages and the SDK write.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { historyFromJson, type History } from '../../temporal-config/history-json';

/** One event as far as a person is told about it; the rest is Temporal's. */
const eventSchema = z.looseObject({
  eventId: z.string(),
  eventTime: z.string(),
  eventType: z.string(),
  workflowExecutionStartedEventAttributes: z
    .looseObject({ workflowType: z.object({ name: z.string() }), workflowId: z.string().optional() })
    .optional(),
  workflowExecutionUpdateAcceptedEventAttributes: z
    .looseObject({ acceptedRequest: z.looseObject({ input: z.looseObject({ name: z.string() }) }) })
    .optional(),
});
export type HistoryEvent = z.infer<typeof eventSchema>;

export interface HistoryFile {
  readonly file: string;
  readonly workflowType: string;
  readonly workflowId: string;
  readonly events: readonly HistoryEvent[];
}

/** The file is no history; the message says in Chinese why not. */
export class HistoryFileFault extends Error {
  override readonly name = 'HistoryFileFault';
}

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new HistoryFileFault('不是 JSON (not JSON)');
  }
};

/** @throws HistoryFileFault when Temporal's SDK cannot read them as a history */
export const historyOf = (events: readonly HistoryEvent[]): History => {
  try {
    return historyFromJson({ events });
  } catch (error) {
    throw new HistoryFileFault(
      `读不成历史 (cannot be read)：${error instanceof Error ? error.message : String(error)}`,
    );
  }
};

/** @throws HistoryFileFault */
const parseHistory = (file: string, text: string): HistoryFile => {
  const parsed = z.looseObject({ events: z.array(eventSchema).min(1) }).safeParse(asJson(text));
  if (!parsed.success)
    throw new HistoryFileFault(
      '不是 Temporal 的流程历史 (no workflow history)，应由 temporal workflow show --output json 导出',
    );
  const { events } = parsed.data;
  const started = events[0]?.workflowExecutionStartedEventAttributes;
  if (started === undefined)
    throw new HistoryFileFault('历史没有开头 (does not begin with the start of a workflow)');
  historyOf(events);
  return {
    file,
    workflowType: started.workflowType.name,
    workflowId: started.workflowId ?? basename(file, '.json'),
    events,
  };
};

/** @throws HistoryFileFault when it is not there or no history */
export const readHistoryFile = (file: string): HistoryFile => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new HistoryFileFault(
      `读不到 (cannot be opened)：${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return parseHistory(file, text);
};

/** A folder stands for the `.json` files in it, by name. */
export const filesOf = (path: string): readonly string[] =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(path, name))
    : [path];
