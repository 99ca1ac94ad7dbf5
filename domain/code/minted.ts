// What an event says of a code that was made here, beside the code itself.
import { z } from 'zod';
import { idSchema } from '../inspection/vocabulary';

const unixSeconds = z.number().int().min(0);

export const mintedSchema = z
  .object({
    codeId: z
      .string()
      .regex(/^[A-Za-z0-9_-]{12}$/)
      .describe('码的编号'),
    keyId: z.string().min(1).max(40).describe('签名密钥的编号'),
    uscc: z.string().length(18).describe('企业的统一社会信用代码'),
    officerIds: z.array(idSchema).min(1).max(30).describe('码上的检查人员'),
    notBefore: unixSeconds.describe('何时起有效，Unix 秒'),
    expiresAt: unixSeconds.describe('何时失效，Unix 秒'),
  })
  .strict();
export type Minted = z.infer<typeof mintedSchema>;
