// Examples of bodies and answers, made of their schemas: values as the demonstration data has them, by the field's name.
import { fieldsOf, type Components, type JsonSchema } from './json-schema';

/** Where a field's name says more than its type. */
const samples: Readonly<Record<string, unknown>> = {
  inspectionId: '0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11',
  creditRecordId: 'cixi-credit-1',
  id: '0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11',
  lifecycleId: '0b9f3c1e-7a58-5d0b-9d0e-5f3d3c0c9a11',
  version: 3,
  enterpriseId: 'cixi-ent-1',
  enterpriseName: '慈溪市海棠电器有限公司',
  agencyId: 'cixi-fire',
  leadAgencyId: 'cixi-fire',
  agencyIds: ['cixi-fire'],
  itemId: 'cixi-item-fire-1',
  itemIds: ['cixi-item-fire-1'],
  matter: 'fire-management',
  key: '1',
  into: 'cixi-item-fire-2',
  officerId: 'cixi-officer-1',
  byOfficerId: 'cixi-officer-2',
  officerIds: ['cixi-officer-1', 'cixi-officer-2'],
  actorId: 'cixi-drafter-1',
  jurisdiction: 'cixi',
  opinion: '同意',
  reason: '情况属实',
  body: 'coordinatingBody',
  month: '2026-09',
  code: 'XZM-2026-000123-01',
  documentNo: '慈消检告〔2026〕12号',
  documentWord: '慈消',
  receiptNo: '备〔2026〕12号',
  stage: 'approval',
  stageName: '审批',
  position: 'approval',
  positionName: '审批',
  command: 'approve',
  title: '批准',
  rule: 'annualCap',
  name: '年度频次上限',
  strength: 'warn',
  kind: 'triggered',
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  recordHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  nextCursor: null,
  events: ['InspectionApproved'],
  message: 'cixi-fire 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。',
  clauses: ['CX-33'],
  ours: null,
  overridableBy: null,
  mode: 'single',
  channel: 'onSite',
  from: '2026-09-01',
  to: '2027-12-31',
  endedAt: null,
  method: '现场查看、查阅资料',
  content: '消防通道和设施',
  refusal: null,
  line: 'fire',
  territories: ['330282'],
  territory: '330282',
  number: '33028200017',
  phone: '0574-63801234',
  email: 'contact@cixi.gov.cn',
  uscc: '91330282MA2HA1TAN9',
  trade: 'C3811',
  taskId: '42',
  absentId: 'cixi-drafter-1',
  substituteId: 'cixi-officer-2',
  cursor: 'MjAyNi0wOS0wMVQwMDowMDowMC4wMDBaIDE',
  requestId: '6f1c7a52-1d0a-4b0e-9a51-0c6d3b1f7e21',
};

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const referred = (schema: JsonSchema, components: Components): JsonSchema => {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  const target = components[reference.slice('#/components/schemas/'.length)];
  if (target === undefined) throw new Error(`${reference} is not among the components`);
  return target;
};

/** A date or time by what the field says of itself; otherwise the field's description, cut to what is allowed. */
const textOf = (schema: JsonSchema, name: string): string => {
  if (schema['format'] === 'date') return '2026-09-30';
  if (schema['format'] === 'date-time' || /(?:At|^at)$/.test(name)) return '2026-09-30T08:00:00.000Z';
  if (/On$/.test(name)) return '2026-09-30';
  if (schema['format'] === 'uri') return 'https://agency.example/ruqi';
  if (schema['format'] === 'uuid') return '0b9f3c1e-7a58-4d0b-9d0e-5f3d3c0c9a11';
  if (/Id$/.test(name)) return 'cixi-fire-1';
  const description = schema['description'];
  const most = schema['maxLength'];
  const text = typeof description === 'string' ? description : name;
  return typeof most === 'number' ? text.slice(0, most) : text;
};

const admits = (schema: JsonSchema, value: unknown, components: Components): boolean => {
  const choices = list(schema['anyOf']);
  if (choices.length > 0)
    return choices.some(
      (choice) => isSchema(choice) && admits(referred(choice, components), value, components),
    );
  if (schema['enum'] !== undefined) return list(schema['enum']).includes(value);
  if (schema['const'] !== undefined) return schema['const'] === value;
  const types = list(schema['type']);
  if (types.length > 0) return types.some((type) => admits({ ...schema, type }, value, components));
  if (schema['format'] !== undefined) return schema['format'] === 'email' && typeof value === 'string';
  switch (schema['type']) {
    case 'string':
      return (
        typeof value === 'string' &&
        (typeof schema['pattern'] !== 'string' || new RegExp(schema['pattern'], 'u').test(value))
      );
    case 'integer':
      return typeof value === 'number';
    case 'null':
      return value === null;
    case 'array': {
      const { items } = schema;
      return (
        Array.isArray(value) &&
        isSchema(items) &&
        value.every((one) => admits(referred(items, components), one, components))
      );
    }
    default:
      return false;
  }
};

/** A value that the schema of this field admits. @throws when the schema is none that our contracts use */
export const exampleOf = (given: JsonSchema, components: Components, name = ''): unknown => {
  const schema = referred(given, components);
  const shown = list(schema['examples'])[0];
  if (shown !== undefined) return shown;
  if (name in samples && admits(schema, samples[name], components)) return samples[name];
  if (schema['default'] !== undefined) return schema['default'];
  if (schema['const'] !== undefined) return schema['const'];
  const first = list(schema['enum'])[0];
  if (first !== undefined) return first;
  const choice = list(schema['anyOf'] ?? schema['oneOf'])[0];
  if (isSchema(choice)) return exampleOf({ ...choice, description: schema['description'] }, components, name);
  const [firstType] = list(schema['type']);
  if (firstType !== undefined) return exampleOf({ ...schema, type: firstType }, components, name);
  switch (schema['type']) {
    case 'object':
      return Object.fromEntries(
        fieldsOf(schema)
          .filter(({ required }) => required)
          .map((field) => [field.name, exampleOf(field.schema, components, field.name)]),
      );
    case 'array': {
      const { items } = schema;
      return isSchema(items)
        ? [
            exampleOf(
              { ...items, description: items['description'] ?? schema['description'] },
              components,
              name.replace(/s$/, ''),
            ),
          ]
        : [];
    }
    case 'string':
      return textOf(schema, name);
    case 'integer':
    case 'number':
      return Number(schema['minimum'] ?? 1);
    case 'boolean':
      return true;
    case 'null':
    case undefined:
      return null;
    default:
      throw new Error(`no example for a schema of type ${String(schema['type'])} (${name})`);
  }
};
