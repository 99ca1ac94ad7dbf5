// What no single field can say: that names and numbers are taken by nobody else and that what a row points to exists
// and stands. Asked in the transaction of the write, for many rows at once.
import { parkLine, type RegisterName } from '../../../domain/registers/fields';
import { wordFaults } from './agency-words';
import { takenBy, type Asked, type Judge, type RowFault } from './judging';
import type { RegisterRow } from './rows';

type FieldsOf<R extends RegisterName> = RegisterRow<R>['fields'];

const stands = '(ended_on IS NULL OR ended_on > $3::date)';

const fieldsOf = <R extends RegisterName>(
  rows: readonly RegisterRow[],
  _register: R,
): readonly FieldsOf<R>[] => rows.map(({ fields }) => fields as FieldsOf<R>);

const judgeAgencies = async (asked: Asked): Promise<Judge> => {
  const { client, jurisdiction, today, rows } = asked;
  const own = fieldsOf(rows, 'agencies');
  const ids = rows.map(({ id }) => id);
  const judgeWord = await wordFaults(asked);
  const { rows: stored } = await client.query<{ id: string; value: string }>(
    `SELECT id, name AS value FROM agency
     WHERE jurisdiction = $1 AND name = ANY ($2::text[]) AND ${stands} AND id <> ALL ($4::text[])`,
    [jurisdiction, own.map(({ name }) => name), today, ids],
  );
  const nameOf = ({ fields }: RegisterRow): string => (fields as FieldsOf<'agencies'>).name;
  const isTaken = takenBy(stored, rows, (row) => [nameOf(row)]);
  return (row) => {
    const { publishedOn, legalBasis } = row.fields as FieldsOf<'agencies'>;
    return [
      ...(isTaken(row, nameOf(row))
        ? [{ field: 'name', message: '已有同名的机关；变更原登记请用其编号，确属另一机关请写全称' }]
        : []),
      ...judgeWord(row),
      ...(publishedOn !== null && legalBasis === null
        ? [{ field: 'legalBasis', message: '已公告的行政检查主体必须有法律依据，请填写' }]
        : []),
    ];
  };
};

const judgeOfficers = async ({ client, jurisdiction, today, rows }: Asked): Promise<Judge> => {
  const { rows: agencies } = await client.query<{ id: string }>(
    `SELECT id FROM agency WHERE jurisdiction = $1 AND id = ANY ($2::text[]) AND ${stands}`,
    [jurisdiction, fieldsOf(rows, 'officers').map(({ agencyId }) => agencyId), today],
  );
  const numbersOf = ({ certificates }: RegisterRow): readonly string[] =>
    certificates.map(({ number }) => number);
  const { rows: stored } = await client.query<{ id: string; value: string }>(
    'SELECT officer_id AS id, number AS value FROM certificate WHERE number = ANY ($1::text[])',
    [rows.flatMap(numbersOf)],
  );
  const known = new Set(agencies.map(({ id }) => id));
  const isTaken = takenBy(stored, rows, numbersOf);
  return (row) => {
    const { agencyId, standing } = row.fields as FieldsOf<'officers'>;
    return [
      ...(known.has(agencyId)
        ? []
        : [{ field: 'agencyId', message: '本地区没有这个编号的机关，或者它已终止；请先登记机关' }]),
      ...(standing === 'officer' || row.certificates.length === 0
        ? []
        : [{ field: 'standing', message: '辅助人员、第三方人员不持执法证；请改人员类别或者删去证件' }]),
      ...row.certificates.flatMap(({ number, validFrom, validTo }) => [
        ...(isTaken(row, number)
          ? [{ field: 'number', message: `证号 ${number} 已登记在他人名下，请核对` }]
          : []),
        ...(validFrom > validTo
          ? [{ field: 'validTo', message: `证号 ${number} 的有效期止早于有效期起，请核对` }]
          : []),
      ]),
    ];
  };
};

/** An enterprise of which a list has decided: its class in the register is no longer asked. */
interface ListedEnterprise {
  readonly id: string;
  readonly pool: string;
  readonly jointOptOut: boolean;
  readonly classed: boolean;
  readonly opted: boolean;
}

const judgeEnterprises = async ({ client, jurisdiction, today, rows }: Asked): Promise<Judge> => {
  const own = fieldsOf(rows, 'enterprises');
  const { rows: stored } = await client.query<{ id: string; value: string }>(
    'SELECT id, uscc AS value FROM enterprise WHERE jurisdiction = $1 AND uscc = ANY ($2::text[])',
    [jurisdiction, own.map(({ uscc }) => uscc)],
  );
  const { rows: parks } = await client.query<{ id: string }>(
    `SELECT id FROM agency WHERE jurisdiction = $1 AND id = ANY ($2::text[]) AND ${stands} AND line = $4`,
    [jurisdiction, own.map(({ parkId }) => parkId), today, parkLine],
  );
  const { rows: listed } = await client.query<ListedEnterprise>(
    `SELECT e.id, e.pool, e.joint_opt_out AS "jointOptOut",
       bool_or(m.list IN ('whitelist', 'key', 'general')) AS classed, bool_or(m.list = 'jointOptOut') AS opted
     FROM enterprise e JOIN list_membership m ON m.enterprise_id = e.id AND m.status = 'standing'
     WHERE e.jurisdiction = $1 AND e.id = ANY ($2::text[]) GROUP BY e.id`,
    [jurisdiction, rows.map(({ id }) => id)],
  );
  const standing = new Map(listed.map((one) => [one.id, one]));
  const known = new Set(parks.map(({ id }) => id));
  const usccOf = ({ fields }: RegisterRow): string => (fields as FieldsOf<'enterprises'>).uscc;
  const isTaken = takenBy(stored, rows, (row) => [usccOf(row)]);
  return (row) => {
    const { parkId, pool, jointOptOut } = row.fields as FieldsOf<'enterprises'>;
    const decided = standing.get(row.id);
    const elsewhere = '名单对这家企业已有决定，检查以名单为准；请在名单（/lists）中办理';
    return [
      ...(decided?.classed === true && decided.pool !== pool ? [{ field: 'pool', message: elsewhere }] : []),
      ...(decided?.opted === true && decided.jointOptOut !== jointOptOut
        ? [{ field: 'jointOptOut', message: elsewhere }]
        : []),
      ...(isTaken(row, usccOf(row))
        ? [{ field: 'uscc', message: '这个统一社会信用代码已经登记；请变更原登记' }]
        : []),
      ...(parkId === null || known.has(parkId)
        ? []
        : [{ field: 'parkId', message: '本地区没有这个编号的园区管委会，或者它已终止；请核对或留空' }]),
    ];
  };
};

const judgeSites = async ({ client, jurisdiction, today, rows }: Asked): Promise<Judge> => {
  const { rows: enterprises } = await client.query<{ id: string }>(
    `SELECT id FROM enterprise WHERE jurisdiction = $1 AND id = ANY ($2::text[]) AND ${stands}`,
    [jurisdiction, fieldsOf(rows, 'sites').map(({ enterpriseId }) => enterpriseId), today],
  );
  const known = new Set(enterprises.map(({ id }) => id));
  return (row) =>
    known.has((row.fields as FieldsOf<'sites'>).enterpriseId)
      ? []
      : [{ field: 'enterpriseId', message: '本地区没有这个企业，或者它已终止；请先登记企业' }];
};

const judges: Readonly<Record<RegisterName, (asked: Asked) => Promise<Judge>>> = {
  agencies: judgeAgencies,
  officers: judgeOfficers,
  enterprises: judgeEnterprises,
  sites: judgeSites,
};

/** Faults of each row, in the order of the rows; `rows` are as they would become. */
export const checkRows = async (
  register: RegisterName,
  asked: Asked,
): Promise<readonly (readonly RowFault[])[]> => {
  const judge = await judges[register](asked);
  return asked.rows.map(judge);
};
