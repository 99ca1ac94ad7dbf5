// The shape of a line of `npm run demo -- --json`, said apart from the code that writes it.
import { z } from 'zod';

const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\+08:00$/);
const endOfDay = z.string().regex(/^\d{4}-\d{2}-\d{2}T24:00:00\+08:00$/);

export const lineSchema = z.strictObject({
  scenario: z.string().min(1),
  jurisdiction: z.enum(['huzhou', 'cixi', 'donge', 'jiujiang', 'xiangtan']),
  outcome: z.string().min(1),
  stages: z.array(z.string().min(1)).min(1),
  deadlines: z.array(
    z.strictObject({
      rule: z.string().min(1),
      startedAt: instant,
      dueAt: endOfDay,
      outcome: z.enum(['open', 'met', 'lapsed', 'cancelled']),
    }),
  ),
  events: z.array(z.strictObject({ type: z.string().min(1), at: instant })).min(1),
  refusals: z.array(
    z.strictObject({ command: z.string(), code: z.string(), clauses: z.array(z.string()), at: instant }),
  ),
});
export type Line = z.infer<typeof lineSchema>;
