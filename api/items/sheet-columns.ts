// The list of items as a sheet: its columns, a line of an item, and what a line says.
import type { levels } from '../../domain/registers/fields';
import type { Item, ItemVersion } from '../../domain/items/item';
import { column, writeCell, type CellForm, type SheetColumn } from '../registers/sheet-columns';

const text: CellForm = { kind: 'text' };
const optional: CellForm = { kind: 'optional' };
const yesNo: CellForm = { kind: 'yesNo' };
const levelWords: Readonly<Record<(typeof levels)[number] | '', string>> = {
  '': '',
  province: '省级',
  city: '市级',
  county: '县级',
  township: '乡级',
};
const sourceWords = { '': '', powersAndDuties: '权责清单', townshipDuties: '履职事项清单' };

export const itemColumns: readonly SheetColumn[] = [
  column('id', '事项编号', optional, '', ['编号', 'ID'], 28),
  column('name', '事项名称', text, '消防安全管理情况检查', ['名称', '检查事项', '检查事项名称'], 34),
  column('matter', '事项代码', text, 'fire-safety-management', ['代码'], 24),
  column('ownerAgencyId', '实施机关', text, '慈溪市消防救援大队', ['实施主体', '检查机关', '机关'], 28),
  column('department', '主管部门', optional, '慈溪市消防救援大队', [], 28),
  column('settingBasis', '设定依据', optional, '《中华人民共和国消防法》第四条', [], 40),
  column(
    'basis',
    '实施依据',
    optional,
    '《中华人民共和国消防法》第五十三条',
    ['检查依据', '法律依据', '依据'],
    40,
  ),
  column('level', '实施层级', { kind: 'words', words: levelWords }, '县级', ['层级', '行使层级']),
  column('sourceList', '出处清单', { kind: 'words', words: sourceWords }, '权责清单', ['清单类别']),
  column('sourceEntry', '出处编码', optional, '慈消权责〔2025〕07', ['权责清单编码', '权责编码'], 24),
  column('authority', '上级清单编制机关', optional, '浙江省消防救援总队', ['认领机关'], 28),
  column('list', '上级清单', optional, '浙江省行政检查事项清单', ['认领清单'], 28),
  column('entry', '上级清单编码', optional, '0330F0101', ['认领编码'], 20),
  column('simple', '是否简单事项', yesNo, '否', ['简单事项']),
  column('workSafety', '是否安全生产', yesNo, '否', ['安全生产']),
  column('stateSecret', '是否涉密', yesNo, '否', ['涉密']),
  column('formId', '检查表单编号', optional, '', ['表单编号', '检查表单'], 28),
  column('formNumber', '表单版本', optional, '', ['检查表单版本']),
  column('publishedOn', '公布日期', optional, '2026-11-25', ['公布之日', '公开日期']),
  column('publicationRef', '公布网址或文号', optional, '慈溪市人民政府网站', ['公布网址', '公布文号'], 36),
  column('validFrom', '施行日期', optional, '2026-12-01', ['施行之日', '生效日期']),
];

/** Columns of an item's text; the others say where it comes from and when it was published. */
const contentColumns = [
  'name',
  'matter',
  'department',
  'settingBasis',
  'basis',
  'simple',
  'workSafety',
  'stateSecret',
];

type Values = Readonly<Record<string, unknown>>;

/** One line: the version given, beside what is the item's own. */
export const lineOf = (
  { id, ownerAgencyId, origin }: Item,
  { fields, publishedOn, publicationRef, validFrom }: ItemVersion,
  agencyNames: ReadonlyMap<string, string>,
): readonly string[] => {
  const values: Values = {
    ...fields,
    ...(origin.kind === 'claimed' ? origin : {}),
    id,
    ownerAgencyId: agencyNames.get(ownerAgencyId) ?? ownerAgencyId,
    sourceList: fields.source?.list ?? null,
    sourceEntry: fields.source?.entry ?? null,
    formId: fields.form?.formId ?? null,
    formNumber: fields.form === null ? null : String(fields.form.number),
    publishedOn,
    publicationRef,
    validFrom,
  };
  return itemColumns.map((one) => writeCell(one, values[one.field]));
};

const filled = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The fields that a line gives; those whose columns the sheet has not, or of which it gives half, are left out. */
export const givenFields = (values: Values): Values => {
  const given: Record<string, unknown> = {};
  for (const field of contentColumns) if (Object.hasOwn(values, field)) given[field] = values[field];
  if (Object.hasOwn(values, 'level')) given['level'] = filled(values['level']) ? values['level'] : null;
  if (Object.hasOwn(values, 'sourceList') || Object.hasOwn(values, 'sourceEntry'))
    given['source'] =
      filled(values['sourceList']) || filled(values['sourceEntry'])
        ? { list: values['sourceList'] ?? null, entry: values['sourceEntry'] ?? null }
        : null;
  if (Object.hasOwn(values, 'formId'))
    given['form'] = filled(values['formId'])
      ? { formId: values['formId'], number: Number(values['formNumber'] ?? Number.NaN) }
      : null;
  return given;
};

/** Where it was claimed from; undefined: the line does not say. */
export const givenOrigin = ({ authority, list, entry }: Values): Values | undefined =>
  filled(authority) || filled(list) || filled(entry)
    ? { kind: 'claimed', authority, list, entry }
    : undefined;

export interface GivenPublication {
  readonly publishedOn: string;
  readonly publicationRef: unknown;
  readonly validFrom: string;
}

/** When the line says that it is published; null: it does not. */
export const givenPublication = ({
  publishedOn,
  publicationRef,
  validFrom,
}: Values): GivenPublication | null =>
  filled(publishedOn)
    ? { publishedOn, publicationRef, validFrom: filled(validFrom) ? validFrom : publishedOn }
    : null;

/** Of a fault of the item's schema the column that it is about. */
export const columnOfPath = (path: string): string => {
  const [first, second] = path.replace(/^(?:fields|changes|origin)\./, '').split('.');
  if (first === 'source') return second === 'list' ? 'sourceList' : 'sourceEntry';
  if (first === 'form') return second === 'number' ? 'formNumber' : 'formId';
  return first ?? path;
};
