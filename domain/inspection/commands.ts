// Everything a person or a timer may ask of an inspection. One schema a command; the wire name is its camelCase stem.
import type { z } from 'zod';
import { caseCareCommands } from './commands-by-stage/case-care';
import { caseCommands } from './commands-by-stage/case';
import { courseCommands } from './commands-by-stage/course';
import { conductCommands } from './commands-by-stage/conduct';
import { doorCommands } from './commands-by-stage/door';
import { onSiteCommands } from './commands-by-stage/on-site';
import { planningCommands } from './commands-by-stage/planning';
import { preparationCommands } from './commands-by-stage/preparation';
import { resultCommands } from './commands-by-stage/result';
import { clockCommands } from './deadline';
import { discretionCommands } from './discretion-commands';

export const commandSchemas = {
  ...planningCommands,
  ...preparationCommands,
  ...conductCommands,
  ...doorCommands,
  ...onSiteCommands,
  ...resultCommands,
  ...caseCommands,
  ...discretionCommands,
  ...caseCareCommands,
  ...courseCommands,
} as const;

export type CommandName = keyof typeof commandSchemas;
export const commandNames = Object.keys(commandSchemas) as readonly CommandName[];
export type CommandData<N extends CommandName> = z.infer<(typeof commandSchemas)[N]>;
export type Command = {
  [N in CommandName]: { readonly name: N; readonly data: CommandData<N> };
}[CommandName];

/** Commands that nobody gives as such: the clock's own, a calendar's publication, and a document that the API has numbered. */
export const systemCommands = [
  ...clockCommands,
  'issueDocument',
  'recomputeDeadlines',
] as const satisfies readonly CommandName[];
