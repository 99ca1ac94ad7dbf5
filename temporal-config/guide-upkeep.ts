// Sees to what enterprises are told from time to time, outside every lifecycle: late comers learn of the guides of their trades,
// and letters go (DE-82, JJ-13).
import type { ApartDeps } from '../activities/letters-apart';
import { sendLettersApart } from '../activities/notice-letters';
import { guideTelling } from '../domain/compliance-guide/telling';
import type { PolicyPack } from '../domain/policy/policy-pack';
import { listGuides } from '../prisma/queries/compliance/guides';
import { tellEnterprises } from '../prisma/queries/compliance/notices';
import { inRounds, type Upkeep } from './rounds';

const guidesAtOnce = 100;

export interface GuideUpkeepOptions extends ApartDeps {
  readonly packs: Iterable<PolicyPack>;
  readonly onError: (error: unknown) => void;
  readonly everyMs?: number;
}

/** Enterprises that were entered, or changed their trade, after a guide was published learn of it too; the others are not told again. */
const tellLateComers = async (
  { pool }: Pick<GuideUpkeepOptions, 'pool'>,
  jurisdiction: string,
  at: string,
): Promise<void> => {
  let after: string | undefined;
  do {
    const rows = await listGuides(pool, { jurisdiction, published: true, after, limit: guidesAtOnce });
    const shown = rows.slice(0, guidesAtOnce);
    for (const { guide } of shown) {
      const telling = guideTelling(guide, at);
      if (telling !== null) await tellEnterprises(pool, telling, guide);
    }
    after = rows.length > guidesAtOnce ? shown.at(-1)?.guide.id : undefined;
  } while (after !== undefined);
};

/** One round. @param now ISO */
export const tendGuides = async (
  { packs, ...letters }: Omit<GuideUpkeepOptions, 'onError' | 'everyMs'>,
  now: string,
): Promise<void> => {
  for (const { id, complianceGuides } of packs)
    if (complianceGuides.guidesTold.value) await tellLateComers(letters, id, now);
  await sendLettersApart(letters);
};

export const startGuideUpkeep = ({ onError, everyMs = 300_000, ...options }: GuideUpkeepOptions): Upkeep => {
  const packs = [...options.packs];
  return inRounds(() => tendGuides({ ...options, packs }, new Date().toISOString()), { everyMs, onError });
};
