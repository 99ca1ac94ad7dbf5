// What an import would change, line by line, with everything that is wrong: nothing is written here.
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { PoolClient } from 'pg';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import {
  blankFields,
  privateFields,
  registerFields,
  type CertificateFields,
  type RegisterName,
} from '../../domain/registers/fields';
import { checkRows } from '../../prisma/queries/registers/checks';
import { referencesIn } from '../../prisma/queries/registers/references';
import { wholeRegister, type RegisterPart, type RegisterRow } from '../../prisma/queries/registers/rows';
import type { RegisterChange } from '../../prisma/queries/registers/save';
import type { Call } from '../call';
import { readInput } from '../input';
import { checked, givenCertificate, givenFields, Known, rowNamed } from './import-match';
import { isWithin, partsFor } from './permissions';
import type { SheetFaultLine, SheetRecord } from './sheet-records';

export interface ImportPlan {
  readonly changes: readonly RegisterChange[];
  readonly unchanged: number;
  readonly faults: readonly SheetFaultLine[];
}

interface Planned {
  readonly before: RegisterRow | null;
  readonly after: RegisterRow;
  readonly record: SheetRecord;
}

const withCertificate = (
  certificates: readonly CertificateFields[],
  certificate: CertificateFields | null,
): readonly CertificateFields[] =>
  certificate === null
    ? certificates
    : [...certificates.filter(({ number }) => number !== certificate.number), certificate].sort((a, b) =>
        `${a.validFrom} ${a.number}` < `${b.validFrom} ${b.number}` ? -1 : 1,
      );

/** Of rows that the caller may not change he sees no phones, so what his sheet says of them does not count. */
const withoutPrivate = (given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(given).filter(([field]) => !privateFields.includes(field)));

/** Goes through the lines in their order; lines about the same officer, each with a certificate, make one row. */
class Planner {
  readonly faults: SheetFaultLine[] = [];
  readonly #planned = new Map<string, Planned>();
  readonly #entered = new Map<string, number>();

  constructor(
    readonly register: RegisterName,
    readonly jurisdiction: string,
    readonly mine: readonly RegisterPart[],
  ) {}

  get planned(): readonly Planned[] {
    return [...this.#planned.values()];
  }

  take(
    record: SheetRecord,
    before: RegisterRow | null,
    given: Readonly<Record<string, unknown>>,
    certificate: CertificateFields | null,
  ): void {
    const earlier = before === null ? undefined : this.#planned.get(before.id);
    const base = earlier?.after ?? before;
    const isMine = before === null || isWithin(this.mine, before);
    const merged = {
      ...(base?.fields ?? blankFields[this.register]),
      ...(isMine ? given : withoutPrivate(given)),
    };
    const fields = checked(() => readInput(registerFields[this.register], merged), record, this.faults);
    if (fields === null) return;
    if (
      earlier !== undefined &&
      (this.register !== 'officers' || !isDeepStrictEqual(earlier.after.fields, fields))
    ) {
      this.#say(
        record,
        `与第 ${String(earlier.record.row)} 行说的是同一项登记，但内容不一致或者重复，请只留一行`,
      );
      return;
    }
    if (before === null && this.#isEnteredTwice(record, fields)) return;
    const after = {
      id: before?.id ?? `${this.jurisdiction}-${this.register.slice(0, 3)}-${randomUUID()}`,
      jurisdiction: this.jurisdiction,
      version: before?.version ?? 0,
      endedOn: before?.endedOn ?? null,
      fields,
      certificates: withCertificate(base?.certificates ?? [], certificate),
    };
    this.#planned.set(after.id, { before, after, record });
  }

  /** Two new lines that look like one thing: agencies and enterprises are told apart by what the register checks. */
  #isEnteredTwice(record: SheetRecord, fields: RegisterRow['fields']): boolean {
    const key =
      'displayName' in fields
        ? `${fields.agencyId} ${fields.displayName}`
        : 'address' in fields
          ? `${fields.enterpriseId} ${fields.name}`
          : null;
    if (key === null) return false;
    const row = this.#entered.get(key);
    this.#entered.set(key, row ?? record.row);
    if (row === undefined) return false;
    this.#say(
      record,
      `与第 ${String(row)} 行同属一处且同名；一人持多证的，先登记一证，再按人员编号补登其他证件`,
    );
    return true;
  }

  #say(record: SheetRecord, message: string): void {
    this.faults.push(record.faultAt('displayName' in record.values ? 'displayName' : 'name', message));
  }
}

const judge = async (
  client: PoolClient,
  register: RegisterName,
  { actor, now }: Call<unknown>,
  mine: readonly RegisterPart[],
  changed: readonly Planned[],
): Promise<readonly SheetFaultLine[]> => {
  const rows = changed.map(({ after }) => after);
  const asked = { client, jurisdiction: actor.jurisdiction, today: shanghaiDay(now), rows };
  const found = await checkRows(register, asked);
  return changed.flatMap(({ before, after, record }, index) => {
    const nameField = register === 'officers' ? 'displayName' : 'name';
    if (before !== null && before.endedOn !== null)
      return [record.faultAt(nameField, '这项登记已经终止，不能变更；终止有误的，请先撤销终止')];
    if (![before ?? after, after].every((row) => isWithin(mine, row)))
      return [record.faultAt(nameField, '您的身份不能修改这项登记，请删去此行')];
    return (found[index] ?? []).map(({ field, message }) => record.faultAt(field, message));
  });
};

/** In the transaction in which it may be carried out, so that nothing changes in between. */
export const planImport = async (
  client: PoolClient,
  register: RegisterName,
  call: Call<unknown>,
  records: readonly SheetRecord[],
): Promise<ImportPlan> => {
  const { jurisdiction } = call.actor;
  const today = shanghaiDay(call.now);
  const mine = partsFor(call.actor, register, 'write', today);
  const usccs = records.flatMap(({ values: { uscc } }) => (typeof uscc === 'string' ? [uscc] : []));
  const references = await referencesIn(client, { jurisdiction, today, usccs });
  const known = new Known(register, await wholeRegister(client, register, jurisdiction));
  const planner = new Planner(register, jurisdiction, mine);
  for (const record of records) {
    const faults = [...record.faults];
    const given = givenFields(register, record, references, faults);
    const certificate = givenCertificate(register, record, faults);
    const before = rowNamed(known, record, given);
    if (before === null) faults.push(record.faultAt('id', '本地区没有这个编号；新登记的请把编号留空'));
    if (Object.hasOwn(record.values, 'endedOn') && record.values['endedOn'] !== (before?.endedOn ?? null))
      faults.push(record.faultAt('endedOn', '终止登记不能用导入办理，请逐项终止；此列保持原样'));
    planner.faults.push(...faults);
    if (faults.length === 0 && before !== null) planner.take(record, before ?? null, given, certificate);
  }
  const changed = planner.planned.filter(({ before, after }) => !isDeepStrictEqual(before, after));
  const faults = [...planner.faults, ...(await judge(client, register, call, mine, changed))];
  return {
    changes: changed.map(({ before, after }) => ({
      before,
      after: { ...after, version: after.version + 1 },
    })),
    unchanged: planner.planned.length - changed.length,
    faults: faults.sort((a, b) => a.row - b.row),
  };
};
