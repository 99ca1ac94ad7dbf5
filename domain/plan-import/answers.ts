// What somebody answers to the questions of a dry run, cell by cell. Applying them is reading again with them.
import { z } from 'zod';
import { meanings } from './meanings';

const planAnswer = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('text').describe('答复的种类'),
      text: z.string().trim().max(4000).describe('应当读作的文字'),
    })
    .describe('这一格（包括空白的格）应当读作这些文字'),
  z
    .strictObject({
      kind: z.literal('column').describe('答复的种类'),
      meaning: z.enum([...meanings, 'note']).describe('这一列的含义'),
    })
    .describe('表头：这一列是什么；note：只作备注保留'),
  z
    .strictObject({ kind: z.literal('confirm').describe('答复的种类') })
    .describe('所作的推断正确；隐藏的行、列予以采用'),
  z
    .strictObject({ kind: z.literal('leaveOpen').describe('答复的种类') })
    .describe('看不懂的内容先作待定导入，以后在计划中确定'),
  z.strictObject({ kind: z.literal('omit').describe('答复的种类') }).describe('这一行（表头：这一列）不导入'),
]);
export type PlanAnswer = z.infer<typeof planAnswer>;

/** Most answers of a call: as many as a plan of ordinary size has cells. */
const mostAnswers = 5_000;

/** By sheet and cell: 'Sheet1!B5'. */
export const planAnswersSchema = z
  .record(z.string().min(4).max(60), planAnswer)
  .refine((answers) => Object.keys(answers).length <= mostAnswers, `至多 ${String(mostAnswers)} 项答复`)
  .describe('逐格的答复，以“工作表!单元格”为键，例如 Sheet1!B5');
export type PlanAnswers = z.infer<typeof planAnswersSchema>;

export const cellKey = (sheet: string, address: string): string => `${sheet}!${address}`;

/** Answers to the cells of one sheet, and which of them have been of use. */
export class SheetAnswers {
  readonly #answers: ReadonlyMap<string, PlanAnswer>;
  readonly #used: Set<string>;

  constructor(
    readonly sheet: string,
    answers: PlanAnswers,
    used: Set<string>,
  ) {
    this.#answers = new Map(Object.entries(answers));
    this.#used = used;
  }

  /** The answer to a cell when it is of this kind; asking for it is using it. */
  use<K extends PlanAnswer['kind']>(address: string, kind: K): Extract<PlanAnswer, { kind: K }> | null {
    const key = cellKey(this.sheet, address);
    const answer = this.#answers.get(key);
    if (answer?.kind !== kind) return null;
    this.#used.add(key);
    return answer as Extract<PlanAnswer, { kind: K }>;
  }

  has(address: string, kind: PlanAnswer['kind']): boolean {
    return this.#answers.get(cellKey(this.sheet, address))?.kind === kind;
  }

  /** Addresses of this sheet that are to be read as other texts. */
  texts(): readonly (readonly [address: string, text: string])[] {
    const prefix = cellKey(this.sheet, '');
    return [...this.#answers].flatMap(([key, answer]) =>
      answer.kind === 'text' && key.startsWith(prefix)
        ? [[key.slice(prefix.length), answer.text] as const]
        : [],
    );
  }
}
