// The number of a document that a command tells the enterprise: looked for among those issued in this inspection and, where
// the caller leaves it out, that of the document that is there, or of one issued now.
import { isDeepStrictEqual } from 'node:util';
import { documentTerms } from '../../domain/document/kinds';
import { toldNumber, type ToldNumber } from '../../domain/document/told-numbers';
import { availabilityRefusal } from '../../domain/inspection/availability';
import { decide, parseCommand } from '../../domain/inspection/decide';
import { refuse, type Refusal } from '../../domain/shared/outcome';
import { documentsOf, type StoredDocument } from '../../prisma/queries/documents';
import { recordedCommand } from '../../prisma/queries/recorded-command';
import { timeline } from '../../prisma/queries/timeline';
import type { CommandData } from '../../domain/inspection/commands';
import type { WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { issueDocumentOf } from '../documents/issuing';
import { updateIdOf } from '../idempotency';
import { pinnedPack } from '../pinned-packs';
import type { CallerCommand, InspectionParams } from './contract';
import { inspectionToAct, type StoredInspection } from './stored';

type Call = WriteCall<InspectionParams, CommandData<CallerCommand>>;

/** A call that tells a number, and the inspection as it stands once that number is there. */
export interface Numbered {
  readonly call: Call;
  readonly found: StoredInspection;
}

/** A notice of results says what was recorded last; what else is told is fixed before it is issued. */
const saysWhatStands =
  (steps: Awaited<ReturnType<typeof timeline>>) =>
  ({ kind, writtenFrom, recordedIn }: StoredDocument): boolean => {
    const from = writtenFrom ?? recordedIn;
    return (
      kind !== 'resultNotice' ||
      from === null ||
      !steps.some(
        ({ sequence, events }) => sequence > from && events.some(({ type }) => type === 'ResultRecorded'),
      )
    );
  };

const issuedFor = async (
  { database: { pool } }: ApiDependencies,
  { id }: StoredInspection,
  { kind, particulars }: ToldNumber,
): Promise<{ readonly all: readonly StoredDocument[]; readonly fitting: readonly StoredDocument[] }> => {
  const all = (await documentsOf(pool, id)).filter((one) => one.kind === kind);
  const stands = saysWhatStands(kind === 'resultNotice' && all.length > 0 ? await timeline(pool, id) : []);
  // What a notice of the visit itself may say beside (assistants) is nobody's concern here.
  const fits = ({ particulars: said }: StoredDocument): boolean =>
    documentTerms[kind].needs.length === 0 || isDeepStrictEqual(said, particulars);
  return { all, fitting: all.filter((one) => fits(one) && stands(one)) };
};

const toldIn = (name: CallerCommand, body: unknown): ToldNumber | null => {
  const parsed = parseCommand(name, body);
  return parsed.ok ? toldNumber(parsed.command.name, parsed.command.data) : null;
};

/** Why the number that the command tells may not be told; a repeat is not asked, nor whom the lifecycle will refuse anyway. */
export const numberRefusal = async (
  dependencies: ApiDependencies,
  name: CallerCommand,
  { actor, body }: Pick<Call, 'actor' | 'body'>,
  found: StoredInspection,
): Promise<Refusal | null> => {
  const told = toldIn(name, body);
  if (told === null || told.number === null || told.number === undefined) return null;
  if (availabilityRefusal(found.state, actor, name) !== null) return null;
  const { number, kind } = told;
  const { title } = documentTerms[kind];
  const { all, fitting } = await issuedFor(dependencies, found, told);
  if (fitting.some((one) => one.number === number)) return null;
  if (all.some((one) => one.number === number)) return refuse('numberOutdated', { number, title });
  const issued = all.map((one) => one.number);
  return refuse('numberNotIssued', { number, title, issued: issued.length === 0 ? null : issued });
};

/** The first name of an occasion that no document of the kind has. */
const nextOccasion = (all: readonly StoredDocument[]): string => {
  const taken = new Set(all.map(({ occasion }) => occasion));
  let nth = 1;
  while (taken.has(String(nth))) nth += 1;
  return String(nth);
};

/** Whether the lifecycle would take the command under a number; whom it will refuse in any case gets none issued. */
const wouldBeTaken = async (
  dependencies: ApiDependencies,
  name: CallerCommand,
  { actor, body, now }: Call,
  { state }: StoredInspection,
): Promise<boolean> => {
  const parsed = parseCommand(name, { ...body, documentNo: '—' });
  if (!parsed.ok) return false;
  const pack = await pinnedPack(dependencies, state.pack);
  return decide({ state, actor, pack, now, calendar: state.calendar, facts: null }, parsed.command).ok;
};

const numberBefore = async (
  { database: { pool } }: ApiDependencies,
  { id }: StoredInspection,
  { actor, key }: Call,
): Promise<string | null> => {
  const data = (await recordedCommand(pool, id, updateIdOf(actor, key)))?.data;
  const number: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'documentNo') : undefined;
  return typeof number === 'string' ? number : null;
};

/** The call as the lifecycle gets it; as it is where it tells a number already, or none. @throws as issueDocumentOf */
export const withOwnNumber = async (
  dependencies: ApiDependencies,
  name: CallerCommand,
  call: Call,
  found: StoredInspection,
): Promise<Numbered> => {
  const told = toldIn(name, call.body);
  if (told === null || told.number !== undefined) return { call, found };
  const under = (documentNo: string): Call => ({
    ...call,
    body: { ...call.body, documentNo } as Call['body'],
  });
  const before = await numberBefore(dependencies, found, call);
  if (before !== null) return { call: under(before), found };
  const { actor, now, expectedVersion } = call;
  if (expectedVersion !== null && expectedVersion !== found.version) return { call, found };
  if (!(await wouldBeTaken(dependencies, name, call, found))) return { call, found };
  const { all, fitting } = await issuedFor(dependencies, found, told);
  const last = fitting.at(-1);
  if (last !== undefined) return { call: under(last.number), found };
  const { kind, particulars } = told;
  const paper = { kind, subject: '', occasion: nextOccasion(all), particulars };
  const document = await issueDocumentOf(dependencies, found, paper, { actor, now, expectedVersion });
  const after = await inspectionToAct(dependencies, actor, found.id);
  // The step that named the document is the caller's own: what he acted upon is the inspection with it.
  const isOwnStep = expectedVersion !== null && document.recordedIn === expectedVersion + 1;
  const numbered = under(document.number);
  return {
    call: isOwnStep ? { ...numbered, expectedVersion: document.recordedIn } : numbered,
    found: after,
  };
};
