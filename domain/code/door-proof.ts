// What an officer's device adds to his word at the door: what it read off the enterprise's code, and where it was.
import { z } from 'zod';
import { textSchema } from '../inspection/vocabulary';
import { fixSchema } from '../position/fix';
import { usccFault } from '../registers/uscc';

export const doorProofShape = {
  enterpriseCode: z
    .object({
      content: z
        .string()
        .trim()
        .min(1)
        .max(2000)
        .describe('扫到的企业码内容，或者手工录入的统一社会信用代码'),
      typed: z.boolean().describe('true：手工录入；false：扫码'),
    })
    .strict()
    .exactOptional()
    .describe('扫企业码的，写明扫到的内容；须为被检查企业的'),
  position: fixSchema.exactOptional().describe('到场时的位置；打卡定位的须填'),
  farReason: textSchema
    .exactOptional()
    .describe('打卡位置离检查地点过远的，说明原因，例如厂区大、在北门；过远而没有说明的不予登记'),
} as const;

export type DoorProof = z.infer<z.ZodObject<typeof doorProofShape>>;

const candidate = /(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])/g;

/**
 * The unified social credit codes in what was scanned or typed, each once: enterprise codes carry it plainly or in an address.
 * Full-width and lower-case letters count as what they are; what fails its check character is none.
 */
export const usccsIn = (content: string): readonly string[] => {
  const plain = content.normalize('NFKC').toUpperCase();
  const found = [...plain.matchAll(candidate)].map(([code]) => code);
  return [...new Set(found)].filter((code) => usccFault(code) === null);
};
