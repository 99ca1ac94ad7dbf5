// A point of a check form (检查要点): what is looked at, by which standard, how, on what basis and what follows.
import { z } from 'zod';
import { line } from '../registers/fields';

const control = String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f`;
const printable = new RegExp(`^[^${control}]*$`);

/** Several lines are allowed: standards are quoted at length. */
export const passage = (most: number) =>
  z
    .string()
    .trim()
    .min(1, '不能为空')
    .max(most, `不得超过 ${String(most)} 个字符`)
    .regex(printable, '不能含控制字符，请删去后重新填写');

/**
 * DE-14: object, item, content and the standard in force; the item is the one whose form it is. A common code makes agencies'
 * points one where a standard has been unified (HZ-54, DE-72).
 */
export const pointSchema = z.strictObject({
  key: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, '要点编号只能含字母、数字和 . _ -')
    .describe('要点编号，在本表单内不重复'),
  code: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, '统一要点代码只能含字母、数字和 . _ -')
    .nullable()
    .default(null)
    .describe('统一要点代码：代码相同的，措辞不同也是同一要点'),
  object: line(200).describe('检查对象'),
  content: passage(2000).describe('检查内容'),
  standard: passage(4000).describe('现行标准'),
  method: passage(1000).nullable().default(null).describe('检查方法'),
  basis: passage(2000).describe('法律依据'),
  consequence: passage(2000).nullable().default(null).describe('不符合时如何处理'),
});
export type Point = z.infer<typeof pointSchema>;

export const pointsSchema = z
  .array(pointSchema)
  .min(1, '至少一个检查要点')
  .max(500)
  .superRefine((points, context) => {
    const seen = new Set<string>();
    for (const [index, { key }] of points.entries()) {
      if (seen.has(key))
        context.addIssue({ code: 'custom', path: [index, 'key'], message: '要点编号在本表单内重复' });
      seen.add(key);
    }
  });

/** Marks that part a text without changing what it says, unless they stand between two digits (1:12, 1.5, 1、2). */
const marks = String.raw`[\s，。；：、！？“”‘’「」（）《》〈〉【】·…,.;:!?"'()\[\]<>]`;
const parting = new RegExp(String.raw`(?<!\d)${marks}+|${marks}+(?!\d)`, 'gu');

/**
 * Width, case, blanks and the marks between words make no two texts of one: ５ＭＰａ and 5 mpa. Everything that measures stays:
 * %, ≥, /, -, what stands between digits, and numbers that are letters (², ½), which compatibility would make into others.
 */
export const normalised = (text: string): string => {
  const plain = text.replaceAll(/\P{No}+/gu, (part) => part.normalize('NFKC')).toLowerCase();
  return plain.replaceAll(parting, '') || plain.trim();
};
