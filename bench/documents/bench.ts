// How many inspection notices become PDFs in a second, through the product's own processes, against an empty page of the same layout
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
import { processorMs } from '../processor-time';
import { median, quantile, rounded } from '../statistics';

const day = plainDate('2026-11-30');
const pack = loadPack('huzhou', { allowDrafts: true });
const version = documentTerms.inspectionNotice.version;

export interface DocumentsReport {
  readonly bench: 'documents';
  readonly documents: number;
  readonly processes: number;
  readonly pdf_per_s: number;
  readonly p50_ms: number;
  readonly p99_ms: number;
  /** null: the system does not count it. */
  readonly processor_ms_per_pdf: number | null;
  /** The same processes, an empty page of the same layout. */
  readonly floor_per_s: number;
  readonly ratio: number;
  readonly floor_processor_ms: number | null;
  /** Processor time of an empty page to that of a notice, which work beside disturbs less than the clock. */
  readonly processor_ratio: number | null;
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

/** Of this process and of those that typeset; not a number where the system does not count it. */
const usedMs = (): number => processorMs({ all: process.pid })?.all ?? Number.NaN;

/** As many in hand at a time as there are processes, so that a wait is the time of one. */
const timed = async (
  renderer: Renderer,
  processes: number,
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
  const processor = usedMs();
  const before = performance.now();
  await Promise.all(Array.from({ length: processes }, client));
  const ms = performance.now() - before;
  return {
    perSecond: rounded((contents.length / ms) * 1000, 0),
    waits,
    processorMs: (usedMs() - processor) / contents.length,
  };
};

export const benchDocuments = async ({
  documents,
  rounds,
}: {
  readonly documents: number;
  readonly rounds: number;
}): Promise<DocumentsReport> => {
  const processes = 2;
  const renderer = createRenderer();
  const before = performance.now();
  const notices = Array.from({ length: documents }, (_, index) => noticeOf(index + 1));
  const composeMs = performance.now() - before;
  const empty = notices.map((notice) => ({ ...notice, addressee: null, blocks: [], issuers: [] }));
  const [product, floor]: [Timed[], Timed[]] = [[], []];
  try {
    // One round that does not count: the processes start and the fonts are read.
    for (let round = 0; round <= rounds; round += 1) {
      const filled = await timed(renderer, processes, notices);
      const bare = await timed(renderer, processes, empty);
      if (round === 0) continue;
      product.push(filled);
      floor.push(bare);
      console.error(
        `${String(round)}/${String(rounds)}: ${String(filled.perSecond)} notices/s, ${String(bare.perSecond)} empty pages/s`,
      );
    }
    const [first] = notices;
    if (first === undefined) throw new RangeError('at least one document');
    const bytes = (await renderer.renderDocument(first, '0000-0000-0000-0000')).length;
    const waits = product.flatMap((one) => one.waits);
    const perSecond = median(product.map((one) => one.perSecond));
    const floorPerSecond = median(floor.map((one) => one.perSecond));
    const [used, floorUsed] = [product, floor].map((runs) => median(runs.map((one) => one.processorMs))) as [
      number,
      number,
    ];
    const counted = (value: number, digits: number): number | null =>
      Number.isNaN(value) ? null : rounded(value, digits);
    return {
      ...{ bench: 'documents', documents, processes },
      pdf_per_s: perSecond,
      p50_ms: rounded(quantile(waits, 0.5), 1),
      p99_ms: rounded(quantile(waits, 0.99), 1),
      processor_ms_per_pdf: counted(used, 2),
      floor_per_s: floorPerSecond,
      ratio: rounded(perSecond / floorPerSecond, 3),
      floor_processor_ms: counted(floorUsed, 2),
      processor_ratio: counted(floorUsed / used, 3),
      compose_per_s: rounded((documents / composeMs) * 1000, 0),
      bytes,
    };
  } finally {
    await renderer.close();
  }
};
