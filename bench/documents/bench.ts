// How many inspection notices become PDFs in a second, through the product's own threads, against an empty page of the same layout
// in the same run, in turn.
import { journeyDraft } from '../../api/inspections/example';
import { composeDocument, sealsOf } from '../../documents/forms/compose';
import type { DocumentContent } from '../../documents/forms/content';
import { createRenderer, type Renderer } from '../../documents/renderer';
import { plainDate } from '../../domain/calendar/plain-date';
import { documentTerms, numberInSeries } from '../../domain/document/kinds';
import { draftSchema } from '../../domain/inspection/draft';
import type { InspectionState } from '../../domain/inspection/state';
import { loadPack } from '../../policies/load';
import { median, quantile, rounded } from '../statistics';

const day = plainDate('2026-11-30');
const pack = loadPack('huzhou', { allowDrafts: true });
const version = documentTerms.inspectionNotice.version;

export interface DocumentsReport {
  readonly bench: 'documents';
  readonly documents: number;
  readonly threads: number;
  readonly pdf_per_s: number;
  readonly p50_ms: number;
  readonly p99_ms: number;
  readonly processor_ms_per_pdf: number;
  /** The same threads, an empty page of the same layout. */
  readonly floor_per_s: number;
  readonly ratio: number;
  readonly compose_per_s: number;
  readonly bytes: number;
}

/** Nothing of one notice is another's: name, numbers, people, place. */
const noticeOf = (nth: number): DocumentContent => {
  const draft = draftSchema.parse({ ...journeyDraft, window: { from: day, to: day } });
  const state = {
    ...{ id: `bench-${String(nth)}`, draft, officerIds: draft.officerIds, recusals: [] },
  } as unknown as InspectionState;
  const number = (prefix: string): string => `${prefix}${String(100_000 + nth)}`;
  return composeDocument('inspectionNotice', {
    state,
    history: [],
    pack,
    register: {
      agency: () => '市消防救援大队',
      person: (id) => id,
      enterprise: {
        name: `㛃𬭎䶮第${number('')}精密机械制造股份有限公司`,
        uscc: number('91330500MA2A'),
        address: `吴兴区织里镇晟舍路${String(nth)}号`,
      },
      officers: draft.officerIds.map((id, seat) => ({
        id,
        name: ['赵安', '钱宁'][seat] ?? id,
        agency: '市消防救援大队',
        certificates: [number('3305')],
        phone: null,
      })),
      items: draft.itemIds.map((id) => ({
        id,
        name: '对消防安全责任制落实情况的检查',
        basis: '《中华人民共和国消防法》第五十三条',
        ownerAgencyId: draft.leadAgencyId,
      })),
      planTitle: null,
      visitsThisYear: nth % 3,
    },
    particulars: { assistants: { count: 1 + (nth % 3), duty: '消防设施检测' } },
    issuer: '市消防救援大队',
    subject: '',
    number: numberInSeries('慈消', 'inspectionNotice', 2026, nth),
    today: day,
  });
};

interface Timed {
  readonly perSecond: number;
  readonly waits: readonly number[];
  readonly processorMs: number;
}

/** As many in hand at a time as there are threads, so that a wait is the time of one. */
const timed = async (
  renderer: Renderer,
  threads: number,
  contents: readonly DocumentContent[],
): Promise<Timed> => {
  const waits: number[] = [];
  let next = 0;
  const client = async (): Promise<void> => {
    for (let content = contents[next++]; content !== undefined; content = contents[next++]) {
      const before = performance.now();
      const { checkCode } = sealsOf('inspectionNotice', version, content);
      await renderer.renderDocument(content, checkCode);
      waits.push(performance.now() - before);
    }
  };
  const processor = process.cpuUsage();
  const before = performance.now();
  await Promise.all(Array.from({ length: threads }, client));
  const ms = performance.now() - before;
  const { user, system } = process.cpuUsage(processor);
  return {
    perSecond: rounded((contents.length / ms) * 1000, 0),
    waits,
    processorMs: (user + system) / 1000 / contents.length,
  };
};

export const benchDocuments = async ({
  documents,
  rounds,
}: {
  readonly documents: number;
  readonly rounds: number;
}): Promise<DocumentsReport> => {
  const threads = 2;
  const renderer = createRenderer();
  const before = performance.now();
  const notices = Array.from({ length: documents }, (_, index) => noticeOf(index + 1));
  const composeMs = performance.now() - before;
  const empty = notices.map((notice) => ({ ...notice, addressee: null, blocks: [], issuers: [] }));
  const [product, floor]: [Timed[], number[]] = [[], []];
  try {
    // One round that does not count: the threads start and the fonts are read.
    for (let round = 0; round <= rounds; round += 1) {
      const filled = await timed(renderer, threads, notices);
      const bare = await timed(renderer, threads, empty);
      if (round === 0) continue;
      product.push(filled);
      floor.push(bare.perSecond);
      console.error(
        `${String(round)}/${String(rounds)}: ${String(filled.perSecond)} notices/s, ${String(bare.perSecond)} empty pages/s`,
      );
    }
    const [first] = notices;
    if (first === undefined) throw new RangeError('at least one document');
    const bytes = (await renderer.renderDocument(first, '0000-0000-0000-0000')).length;
    const waits = product.flatMap((one) => one.waits);
    const perSecond = median(product.map((one) => one.perSecond));
    return {
      ...{ bench: 'documents', documents, threads },
      pdf_per_s: perSecond,
      p50_ms: rounded(quantile(waits, 0.5), 1),
      p99_ms: rounded(quantile(waits, 0.99), 1),
      processor_ms_per_pdf: rounded(median(product.map((one) => one.processorMs)), 2),
      floor_per_s: median(floor),
      ratio: rounded(perSecond / median(floor), 3),
      compose_per_s: rounded((documents / composeMs) * 1000, 0),
      bytes,
    };
  } finally {
    await renderer.close();
  }
};
