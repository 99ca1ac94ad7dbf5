// Lists as workbooks: a template, import of entries with a report on every line, export.
import { z } from 'zod';
import type { ListTerms } from '../../domain/policy/policy-pack';
import { listKinds } from '../../domain/lists/vocabulary';
import { isOfField } from '../../domain/lists/membership';
import { reading, writing, xlsxMediaType, type Operations } from '../contract';
import { column, optional, text, type SheetColumn } from '../registers/sheet-columns';
import { importQuery, importReport, mostSheetRows } from '../registers/sheet-contract';
import type { Upload } from '../registers/upload';
import { listParams, memberQuery } from './contract';

/** Of an import: each line is an entry with its checks. */
export const mostEntries = 2_000;

const shared = {
  uscc: column('uscc', '统一社会信用代码', text, '', ['信用代码', '社会信用代码', '统一信用代码'], 24),
  name: column('enterpriseName', '企业名称', optional, '', ['名称', '单位名称'], 34),
  agency: column('agencyId', '机关', text, '', ['列入机关', '机关名称', '机关编号', '领域'], 30),
  fromOn: column('fromOn', '起始日', text, '2027-01-01', ['列入日期', '有效期起']),
  toOn: column('toOn', '截止日', optional, '2027-12-31', ['有效期止', '有效期至', '期限']),
  criteria: column('criteria', '符合的条件', { kind: 'list' }, '', ['列入条件', '条件'], 30),
  reason: column('reason', '理由', text, '连续三年检查没有发现问题', ['列入理由'], 40),
  decisionRef: column('decisionRef', '决定文号', optional, '', ['文号'], 24),
};

/** Columns of a list's template; whose field it is stands only where the list is kept by field. */
export const entryColumns = ({ scope, criteria }: ListTerms): readonly SheetColumn[] => [
  shared.uscc,
  shared.name,
  ...(isOfField(scope) ? [shared.agency] : []),
  shared.fromOn,
  shared.toOn,
  ...(criteria.length > 0 ? [{ ...shared.criteria, example: criteria.join('、') }] : [shared.criteria]),
  shared.reason,
  shared.decisionRef,
];

/** Beside those of an entry: what an export says more. */
export const exportColumns = (terms: ListTerms): readonly SheetColumn[] => [
  column('id', '编号', optional, '', [], 28),
  column('state', '状态', optional, ''),
  ...entryColumns(terms),
  column('endedOn', '移出日期', optional, ''),
  column('endReason', '移出理由', optional, '', [], 30),
  column('publishedOn', '公布日期', optional, ''),
  column('publicationRef', '公布在何处', optional, '', [], 30),
  column('objections', '异议', optional, '', [], 40),
];

const workbook = z.unknown().describe('Excel 工作簿（.xlsx）');

export const listImportReport = importReport
  .omit({ register: true, updated: true, unchanged: true })
  .extend({ list: z.enum(listKinds).describe('名单') });
export type ListImportReport = z.infer<typeof listImportReport>;

export const importList = writing({
  path: '/lists/:list/import',
  summary: '由 Excel 工作簿列入名单',
  description: `每行列入一户，办理的规则同逐户列入：有权决定的人写明文号的即行列入，其他的待决定。有任何一行错误即全部不列入，应答逐行说明。至多 ${String(mostEntries)} 行、10 MB。`,
  params: listParams,
  body: workbook as z.ZodType as z.ZodType<Upload>,
  bodyMediaType: xlsxMediaType,
  query: importQuery,
  answer: listImportReport,
  status: 200,
  refusals: [
    'listNotYours',
    'listNotKept',
    'packNotInForce',
    'sheetTooLarge',
    'sheetMediaType',
    'sheetUnreadable',
  ],
});

export const listTemplate = reading({
  path: '/lists/:list/template.xlsx',
  summary: '列入名单的模板',
  params: listParams,
  query: z.strictObject({}),
  answer: workbook,
  mediaType: xlsxMediaType,
  refusals: ['listNotKept', 'packNotInForce'],
});

export const exportList = reading({
  path: '/lists/:list/export.xlsx',
  summary: '名单导出为 Excel 工作簿',
  description: `筛选与一览相同，至多 ${String(mostSheetRows)} 行。`,
  params: listParams,
  query: memberQuery,
  answer: workbook,
  mediaType: xlsxMediaType,
  refusals: ['listNotKept', 'packNotInForce'],
});

export const listSheetOperations: Operations = { importList, listTemplate, exportList };
