// Which row of a register a line of a sheet is about, and what the line says of it.
import { coordinatesSchema } from '../../domain/position/coordinates';
import {
  certificateFields,
  registerFields,
  type CertificateFields,
  type RegisterName,
} from '../../domain/registers/fields';
import type { References } from '../../prisma/queries/registers/references';
import type { RegisterRow } from '../../prisma/queries/registers/rows';
import { ApiError } from '../api-errors';
import { readInput } from '../input';
import type { SheetFaultLine, SheetRecord } from './sheet-records';

/** Rows of a register by whatever a line may name them. */
export class Known {
  readonly #byKey = new Map<string, RegisterRow>();

  constructor(
    readonly register: RegisterName,
    rows: readonly RegisterRow[],
  ) {
    for (const row of rows) for (const key of this.#keysOf(row)) this.#byKey.set(key, row);
  }

  #keysOf({ id, fields, certificates }: RegisterRow): readonly string[] {
    return [
      `id ${id}`,
      ...('uscc' in fields ? [`uscc ${fields.uscc}`] : []),
      ...('address' in fields ? [`site ${fields.enterpriseId} ${fields.name}`] : []),
      ...certificates.map(({ number }) => `number ${number}`),
    ];
  }

  get(key: string): RegisterRow | undefined {
    return this.#byKey.get(key);
  }
}

/** Cells of a line that make one field. */
const coordinateColumns = Object.keys(coordinatesSchema.shape);

const filled = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The fields that a line gives, with what it points to by its id. */
export const givenFields = (
  register: RegisterName,
  { values, faultAt }: SheetRecord,
  { agencies, enterprises }: References,
  faults: SheetFaultLine[],
): Readonly<Record<string, unknown>> => {
  const given: Record<string, unknown> = {};
  for (const field of Object.keys(registerFields[register].shape))
    if (Object.hasOwn(values, field)) given[field] = values[field];
  for (const field of ['agencyId', 'parkId']) {
    const written = filled(given[field]);
    if (written !== null) given[field] = agencies.get(written) ?? written;
  }
  const uscc = filled(values['uscc']);
  if (register === 'sites' && uscc !== null) {
    const enterpriseId = enterprises.get(uscc);
    if (enterpriseId === undefined)
      faults.push(faultAt('uscc', '本地区没有登记这个企业；请核对，或先导入企业'));
    else given['enterpriseId'] = enterpriseId;
  }
  const at = coordinateColumns.filter((field) => Object.hasOwn(values, field));
  if (at.length > 0 && 'coordinates' in registerFields[register].shape)
    given['coordinates'] = at.every((field) => values[field] === null)
      ? null
      : Object.fromEntries(at.map((field) => [field, values[field]]));
  return given;
};

/** undefined: the line names none, so it enters a new one; null: it names one that is not there. */
export const rowNamed = (
  known: Known,
  { values }: SheetRecord,
  given: Readonly<Record<string, unknown>>,
): RegisterRow | null | undefined => {
  const id = filled(values['id']);
  if (id !== null) return known.get(`id ${id}`) ?? null;
  switch (known.register) {
    case 'agencies':
      return undefined;
    case 'officers':
      return known.get(`number ${filled(values['number']) ?? ''}`);
    case 'enterprises':
      return known.get(`uscc ${filled(values['uscc']) ?? ''}`);
    case 'sites':
      return known.get(`site ${filled(given['enterpriseId']) ?? ''} ${filled(given['name']) ?? ''}`);
  }
};

/** What a schema says of a value, with its faults told by their cells; null when there are any. */
export const checked = <T>(read: () => T, { faultAt }: SheetRecord, faults: SheetFaultLine[]): T | null => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    faults.push(
      ...error.faults.map(({ path, message }) => {
        const [field = path, cell] = path.split('.');
        return faultAt(field === 'coordinates' && cell !== undefined ? cell : field, message);
      }),
    );
    return null;
  }
};

const certificateColumns = Object.keys(certificateFields.shape);

/** The certificate of a line; null when it has none or a faulty one. */
export const givenCertificate = (
  register: RegisterName,
  record: SheetRecord,
  faults: SheetFaultLine[],
): CertificateFields | null => {
  if (register !== 'officers') return null;
  const given = certificateColumns.map((field) => [field, record.values[field] ?? null] as const);
  if (given.every(([, value]) => value === null)) return null;
  const missing = given.filter(([, value]) => value === null).map(([field]) => field);
  faults.push(
    ...missing.map((field) => record.faultAt(field, '执法证的证号、发证机关、有效期起止须一并填写')),
  );
  return missing.length > 0
    ? null
    : checked(() => readInput(certificateFields, Object.fromEntries(given)), record, faults);
};
