// The list of items as workbooks: a template to fill in, import with a report on every line, export.
import { z } from 'zod';
import { nothing, reading, writing, xlsxMediaType, type Operations } from '../contract';
import { importOutcome, importQuery, mostSheetRows, uploaded, workbook } from '../registers/sheet-contract';
import { itemFilters } from './contract';

export const itemImportReport = z.strictObject(importOutcome);
export type ItemImportReport = z.infer<typeof itemImportReport>;

export const importItems = writing({
  path: '/items/import',
  summary: '由 Excel 工作簿导入检查事项清单',
  description: `首个可见工作表，表头按含义识别。有编号的按编号，没有的按实施机关和事项代码对照现有事项：没有的编制或者认领；内容不同的，待公布的改之，已公布的另起一个待公布的版本；填了公布日期的一并公布。每一行都照逐项办理的规则核对，有任何一行错误即全部不导入，应答逐行说明。至多 ${String(mostSheetRows)} 行、10 MB。`,
  params: nothing,
  body: uploaded,
  bodyMediaType: xlsxMediaType,
  query: importQuery,
  answer: itemImportReport,
  status: 200,
  refusals: ['registerNotYours', 'itemRole', 'sheetTooLarge', 'sheetMediaType', 'sheetUnreadable'],
});

export const itemTemplate = reading({
  path: '/items/template.xlsx',
  summary: '导入检查事项清单的模板',
  params: nothing,
  query: nothing,
  answer: workbook,
  mediaType: xlsxMediaType,
});

const exportQuery = z.strictObject(itemFilters);
export type ItemExportQuery = z.infer<typeof exportQuery>;
export const exportItems = reading({
  path: '/items/export.xlsx',
  summary: '检查事项清单导出为 Excel 工作簿',
  description: `筛选与列表相同，至多 ${String(mostSheetRows)} 行；所列为所问之日的版本，没有的为最后一个版本。可以改后再导入。`,
  params: nothing,
  query: exportQuery,
  answer: workbook,
  mediaType: xlsxMediaType,
});

export const itemSheetOperations: Operations = { importItems, itemTemplate, exportItems };
