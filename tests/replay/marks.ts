// What a history shows of its way: read from the commands, answers and results in it, not from the code that made it.
import { z } from 'zod';

const payloads = z.object({ payloads: z.array(z.object({ data: z.string().optional() })).default([]) });
type Payloads = z.infer<typeof payloads>;

const event = z.object({
  workflowExecutionStartedEventAttributes: z
    .object({ workflowType: z.object({ name: z.string() }) })
    .optional(),
  workflowExecutionUpdateAcceptedEventAttributes: z
    .object({ acceptedRequest: z.object({ input: z.object({ name: z.string(), args: payloads }) }) })
    .optional(),
  workflowExecutionUpdateCompletedEventAttributes: z
    .object({ outcome: z.object({ success: payloads.optional() }) })
    .optional(),
  workflowExecutionCompletedEventAttributes: z.object({ result: payloads.optional() }).optional(),
  timerFiredEventAttributes: z.unknown().optional(),
});
const history = z.object({ events: z.array(event) });

const drafted = z.object({
  data: z.object({ draft: z.object({ kind: z.string(), mode: z.string(), channel: z.string() }) }),
});
const plan = z.object({ data: z.object({ draft: z.object({ kind: z.string() }) }) });
const answered = z.object({ events: z.array(z.string()) });

const decoded = ({ payloads: [first] }: Payloads): unknown =>
  first?.data === undefined ? null : JSON.parse(Buffer.from(first.data, 'base64').toString('utf8'));

/**
 * @param text of a history file
 * @returns `workflow:inspection`, `kind:planned`, `mode:joint`, `channel:onSite`, `plan:annual`, each event type answered to a caller,
 * `timer` when a timer fired, and `ended:closed` with the workflow's result
 */
export const marksOf = (text: string): ReadonlySet<string> => {
  const marks = new Set<string>();
  for (const one of history.parse(JSON.parse(text)).events) {
    const started = one.workflowExecutionStartedEventAttributes;
    if (started !== undefined) marks.add(`workflow:${started.workflowType.name}`);
    const input = one.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest.input;
    if (input?.name === 'draftInspection') {
      const { kind, mode, channel } = drafted.parse(decoded(input.args)).data.draft;
      for (const mark of [`kind:${kind}`, `mode:${mode}`, `channel:${channel}`]) marks.add(mark);
    }
    if (input?.name === 'draftPlan') marks.add(`plan:${plan.parse(decoded(input.args)).data.draft.kind}`);
    const answer = one.workflowExecutionUpdateCompletedEventAttributes?.outcome.success;
    if (answer !== undefined) for (const type of answered.parse(decoded(answer)).events) marks.add(type);
    if (one.timerFiredEventAttributes !== undefined) marks.add('timer');
    const result = one.workflowExecutionCompletedEventAttributes?.result;
    if (result !== undefined) marks.add(`ended:${String(decoded(result))}`);
  }
  return marks;
};
