// A workflow's history as the text that is kept: the JSON of Temporal's own tools, one event a line.
import { z } from 'zod';
import { historyToJson, type History } from '../../temporal-config/history-json';

const historyJson = z.object({ events: z.array(z.unknown()).min(1) });

/** Who ran the worker and the client, by process and machine: nobody's business years later, and no part of a replay. */
const nameless = (key: string, value: unknown): unknown =>
  key === 'identity' && typeof value === 'string' ? 'recorder' : value;

/** @returns `{"events":[` and one line for each event: small, and a difference shows by event */
export const historyText = (history: History): string => {
  const { events } = historyJson.parse(historyToJson(history));
  return `{"events":[\n${events.map((event) => JSON.stringify(event, nameless)).join(',\n')}\n]}\n`;
};
