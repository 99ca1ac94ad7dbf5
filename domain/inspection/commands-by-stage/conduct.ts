// An officer's own promise before a visit (HZ-93, CX-80, DE-105).
import { z } from 'zod';

export const conductCommands = {
  promiseConduct: z
    .object({
      confirmed: z
        .literal(true, { error: '承诺须由本人逐项看过以后确认' })
        .describe('本人已逐项看过五个严禁、八个不得（GET …/conduct），承诺遵守'),
    })
    .strict(),
} as const;
