// Registers as workbooks: a template to fill in, import with a report on every line, export.
import { z } from 'zod';
import { registers } from '../../domain/registers/fields';
import { reading, writing, xlsxMediaType, type Operations } from '../contract';
import { registerFilters, searchQuery } from './contract';
import type { Upload } from './upload';

export const registerParams = z.strictObject({
  register: z
    .enum(registers)
    .describe('登记册：agencies 行政检查主体、officers 执法人员、enterprises 企业、sites 经营场所'),
});
export type RegisterParams = z.infer<typeof registerParams>;

/** Most lines of an import and of an export, the heading not counted. */
export const mostSheetRows = 20_000;
/** Most faults that a report lists; it always says how many there are. */
export const mostListedFaults = 500;

export const importQuery = z.strictObject({
  dryRun: z
    .enum(['true', 'false'], { error: '应为 true 或 false' })
    .default('false')
    .transform((text) => text === 'true')
    .describe('true：只检查，不改动'),
});

export const importOutcome = {
  outcome: z
    .enum(['applied', 'wouldApply', 'refused'])
    .describe('已导入；检查通过，尚未导入；有错误，未作任何改动'),
  rows: z.int().describe('读到的行数，不含表头和空行'),
  created: z.int().describe('新登记的项数'),
  updated: z.int().describe('变更的项数'),
  unchanged: z.int().describe('与现有登记相同的项数'),
  faultCount: z.int().describe('错误的总数'),
  faults: z
    .array(
      z.strictObject({
        row: z.int().describe('工作表中的行号'),
        column: z.string().describe('列名'),
        cell: z.string().nullable().describe('单元格，例如 B5；空：工作表没有这一列'),
        value: z.string().describe('所填内容'),
        message: z.string().describe('错在何处，如何改正'),
      }),
    )
    .describe(`逐行的错误，至多列出 ${String(mostListedFaults)} 项`),
};
export const importReport = z.strictObject({
  register: z.enum(registers).describe('登记册'),
  ...importOutcome,
});
export type ImportReport = z.infer<typeof importReport>;

export const workbook = z.unknown().describe('Excel 工作簿（.xlsx）');
export const uploaded = workbook as z.ZodType as z.ZodType<Upload>;

export const importRegister = writing({
  path: '/registers/:register/import',
  summary: '由 Excel 工作簿导入登记册',
  description: `首个可见工作表的首行为表头，按含义识别；已登记的（企业按统一社会信用代码，执法人员按人员编号或证号，机关、场所按编号）予以变更，未登记的新登记。不填的列保持原样。有任何一行错误即全部不导入，应答逐行说明。至多 ${String(mostSheetRows)} 行、10 MB。`,
  params: registerParams,
  body: uploaded,
  bodyMediaType: xlsxMediaType,
  query: importQuery,
  answer: importReport,
  status: 200,
  refusals: ['registerNotYours', 'sheetTooLarge', 'sheetMediaType', 'sheetUnreadable'],
});

export const registerTemplate = reading({
  path: '/registers/:register/template.xlsx',
  summary: '导入登记册的模板',
  params: registerParams,
  query: z.strictObject({}),
  answer: workbook,
  mediaType: xlsxMediaType,
});

/** Filters of all registers; one that a register has not is refused with its name. */
export const exportQuery = z.strictObject({
  ...searchQuery,
  ...registerFilters.agencies,
  ...registerFilters.officers,
  ...registerFilters.enterprises,
  ...registerFilters.sites,
});

export const exportRegister = reading({
  path: '/registers/:register/export.xlsx',
  summary: '登记册导出为 Excel 工作簿',
  description: `筛选与列表相同，至多 ${String(mostSheetRows)} 行；导出的工作簿可以改后再导入。`,
  params: registerParams,
  query: exportQuery,
  answer: workbook,
  mediaType: xlsxMediaType,
});

export const sheetOperations: Operations = { importRegister, registerTemplate, exportRegister };
