// What the columns of each register's sheet are called, how their cells are read and written.
import { creditGradeNames } from '../../domain/tier/names';
import { datumNames } from '../../domain/position/coordinates';
import type { RegisterName } from '../../domain/registers/fields';

export type CellForm =
  | { readonly kind: 'text' }
  /** Left blank: no value. */
  | { readonly kind: 'optional' }
  /** Several, with 、 between them. */
  | { readonly kind: 'list' }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'words'; readonly words: Readonly<Record<string, string>> }
  /** Left blank: no value. */
  | { readonly kind: 'optionalNumber' }
  /** Left blank: no value. */
  | { readonly kind: 'optionalWords'; readonly words: Readonly<Record<string, string>> };

export interface SheetColumn {
  /** Field of the row; beside the fields of RegisterFields: id, endedOn, those of a certificate, uscc of a site's firm. */
  readonly field: string;
  readonly heading: string;
  /** Other names by which people know it. */
  readonly alsoCalled: readonly string[];
  readonly form: CellForm;
  readonly width: number;
  /** A line of the template's example. */
  readonly example: string;
}

export const text: CellForm = { kind: 'text' };
export const optional: CellForm = { kind: 'optional' };
const yesNo: CellForm = { kind: 'yesNo' };

export const column = (
  field: string,
  heading: string,
  form: CellForm,
  example: string,
  alsoCalled: readonly string[] = [],
  width = 16,
): SheetColumn => ({ field, heading, alsoCalled, form, width, example });

const id = (heading: string): SheetColumn => column('id', heading, optional, '', ['编号', 'ID'], 28);
const endedOn = column('endedOn', '终止日期', optional, '', ['终止之日']);
const territory = column('territory', '行政区划代码', text, '330282', ['区划代码', '行政区划']);

const levels = { province: '省级', city: '市级', county: '县级', township: '乡级' };
const bodyKinds = {
  agency: '行政机关',
  authorised: '授权组织',
  entrusted: '受委托组织',
  coordinating: '统筹协调机构',
  thirdParty: '第三方',
};
const standings = { officer: '执法人员', auxiliary: '辅助人员', thirdParty: '第三方人员' };
const pools = { whitelist: '白名单', key: '重点监管', general: '一般' };
const risks = { low: '低', medium: '中', high: '高' };

const degrees: CellForm = { kind: 'optionalNumber' };

/** Three cells make one field: givenFields puts them together. */
const coordinateColumns: readonly SheetColumn[] = [
  column('longitude', '经度', degrees, '121.266500'),
  column('latitude', '纬度', degrees, '30.169600'),
  column('datum', '坐标系', { kind: 'optionalWords', words: datumNames }, 'WGS 84', ['坐标基准']),
];

export const sheetColumns: Readonly<Record<RegisterName, readonly SheetColumn[]>> = {
  agencies: [
    id('机关编号'),
    column('name', '机关名称', text, '慈溪市示例局', ['名称', '主体名称', '行政检查主体'], 30),
    column('documentWord', '机关代字', optional, '慈示', ['代字', '文书代字', '发文代字']),
    column('bodyKind', '主体类别', { kind: 'words', words: bodyKinds }, '行政机关', ['主体性质', '类别']),
    column('level', '层级', { kind: 'words', words: levels }, '县级', ['级别', '行政层级']),
    column('line', '条线代码', text, 'example', ['条线', '业务条线']),
    column(
      'legalBasis',
      '法律依据',
      optional,
      '《中华人民共和国消防法》第五十三条',
      ['执法依据', '检查依据'],
      40,
    ),
    column('territories', '管辖区域', { kind: 'list' }, '330282', ['管辖区划', '管辖范围']),
    column('publishedOn', '公告日期', optional, '2026-01-31', ['公布日期', '公告之日']),
    endedOn,
  ],
  officers: [
    id('人员编号'),
    column('displayName', '姓名', text, '张䶮', ['人员姓名', '执法人员姓名']),
    column(
      'agencyId',
      '所属机关',
      text,
      '慈溪市示例局',
      ['机关编号', '所属机关编号', '单位', '所在单位'],
      30,
    ),
    column('standing', '人员类别', { kind: 'words', words: standings }, '执法人员', ['人员身份']),
    column('entrusted', '是否受委托', yesNo, '否', ['受委托', '委托']),
    column('phone', '联系电话', optional, '0574-00000000', ['电话', '手机', '手机号', '手机号码']),
    column('email', '电子邮箱', optional, 'name@example.gov.cn', ['邮箱', '电子邮件'], 28),
    column(
      'number',
      '执法证号',
      optional,
      '33028220260001',
      ['证号', '执法证件号', '执法证编号', '证件号码'],
      20,
    ),
    column('issuer', '发证机关', optional, '浙江省人民政府', ['发证单位', '颁发机关'], 24),
    column('validFrom', '有效期起', optional, '2026-01-01', ['有效期开始', '发证日期']),
    column('validTo', '有效期止', optional, '2030-12-31', ['有效期至', '有效期截止', '有效期结束']),
    endedOn,
  ],
  enterprises: [
    column('uscc', '统一社会信用代码', text, '', ['信用代码', '社会信用代码', '统一信用代码'], 24),
    column('name', '企业名称', text, '慈溪市示例有限公司', ['名称', '单位名称', '市场主体名称'], 34),
    column('pool', '名录库', { kind: 'words', words: pools }, '一般', ['检查对象库', '分类', '企业分类']),
    column('risk', '风险等级', { kind: 'words', words: risks }, '中', ['风险', '信用风险等级']),
    column('creditGrade', '信用评价', { kind: 'optionalWords', words: creditGradeNames }, '良', [
      '信用等级',
      '公共信用综合评价',
      '信用',
    ]),
    column('trade', '行业代码', optional, 'C1713', ['行业', '国民经济行业代码', '行业分类']),
    column('hasCode', '是否有企业码', yesNo, '是', ['企业码', '有无企业码']),
    column('parkId', '所在园区', optional, '', ['园区', '园区编号', '所属园区'], 28),
    column('jointOptOut', '是否非联合检查对象', yesNo, '否', ['非联合检查', '非联合检查对象']),
    territory,
    ...coordinateColumns,
    endedOn,
  ],
  sites: [
    id('场所编号'),
    column('uscc', '统一社会信用代码', text, '', ['信用代码', '社会信用代码', '企业信用代码'], 24),
    column('name', '场所名称', text, '主要经营场所', ['名称', '经营场所'], 24),
    column('address', '地址', text, '慈溪市示例路1号', ['场所地址', '经营地址', '住所'], 40),
    territory,
    ...coordinateColumns,
    endedOn,
  ],
};

export const registerTitles: Readonly<Record<RegisterName, string>> = {
  agencies: '行政检查主体',
  officers: '执法人员',
  enterprises: '企业',
  sites: '经营场所',
};

/** Headings mean the same with stars, blanks, brackets and what stands in them. */
const plain = (heading: string): string =>
  heading
    .replaceAll(/[（(].*?[）)]/g, '')
    .replaceAll(/[\s*＊:：_-]/g, '')
    .toUpperCase();

export const columnCalled = (columns: readonly SheetColumn[], heading: string): SheetColumn | undefined =>
  columns.find((one) =>
    [one.heading, ...one.alsoCalled, one.field].some((name) => plain(name) === plain(heading)),
  );

/** A field's value as the sheet writes it. */
export const writeCell = ({ form }: SheetColumn, value: unknown): string => {
  if (value === null || value === undefined) return '';
  switch (form.kind) {
    case 'text':
    case 'optional':
      return typeof value === 'string' ? value : '';
    case 'list':
      return Array.isArray(value) ? value.join('、') : '';
    case 'optionalNumber':
      return typeof value === 'number' ? String(value) : '';
    case 'yesNo':
      return value === true ? '是' : '否';
    case 'words':
    case 'optionalWords':
      return typeof value === 'string' ? (form.words[value] ?? value) : '';
  }
};

const decimal = /^-?\d{1,3}(?:\.\d{1,15})?$/;
const yes = ['是', '有', 'Y', 'YES', 'TRUE', '1', '√'];
const no = ['否', '无', 'N', 'NO', 'FALSE', '0', '×'];
const writtenDate = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

export type ReadCell =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

const bad = (message: string): ReadCell => ({ ok: false, message });
const good = (value: unknown): ReadCell => ({ ok: true, value });

const isDateField = (field: string): boolean => /(?:On|From|To)$/.test(field);

/** Days as people write them: 2026/1/31, 2026年1月31日. */
const dayText = (written: string): string => {
  const [, year, month, day] = writtenDate.exec(written) ?? [];
  return year === undefined || month === undefined || day === undefined
    ? written
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** A cell's text as the field's value; whether the field allows it is the schema's question. */
export const readCell = ({ form, field }: SheetColumn, written: string): ReadCell => {
  switch (form.kind) {
    case 'text':
      return written === '' ? bad('必须填写') : good(written);
    case 'optional':
      if (written === '') return good(null);
      return good(isDateField(field) ? dayText(written) : written);
    case 'optionalNumber':
      if (written === '') return good(null);
      return decimal.test(written) ? good(Number(written)) : bad('请填以度为单位的小数，例如 121.2665');
    case 'list':
      return good(written.split(/[、,，;；\s]+/).filter((part) => part !== ''));
    case 'yesNo':
      if (yes.includes(written.toUpperCase())) return good(true);
      return no.includes(written.toUpperCase()) ? good(false) : bad('请填“是”或“否”');
    case 'optionalWords':
    case 'words': {
      if (form.kind === 'optionalWords' && written === '') return good(null);
      const found = Object.entries(form.words).find(([code, word]) => word === written || code === written);
      return found === undefined ? bad(`请填 ${Object.values(form.words).join('、')} 之一`) : good(found[0]);
    }
  }
};
