// The code at the door: read and drawn by those of the visit, verified by anybody who is shown it.
import { z } from 'zod';
import { codePurposes } from '../../domain/code/judgement';
import { idSchema } from '../../domain/inspection/vocabulary';
import {
  jwksMediaType,
  nothing,
  openReading,
  pageOf,
  pageQuery,
  pngMediaType,
  reading,
  svgMediaType,
  type Operations,
} from '../contract';
import type { ProblemCode } from '../problem-statuses';
import {
  codeAnswer,
  jwksAnswer,
  officerCodeAnswer,
  packageAnswer,
  pictureAnswer,
  publicCodeAnswer,
  publicOfficerAnswer,
  refusedScansAnswer,
  standingAnswer,
} from './answers';

const one = z.strictObject({ inspectionId: idSchema.describe('检查编号') });
export type CodeParams = z.infer<typeof one>;

export const getCode = reading({
  path: '/inspections/:inspectionId/code',
  summary: '一次检查的码（行政行为码、检查码）',
  description:
    '能看这次检查的人都能看。由本系统签发的，附有效期和二维码所含的网址；统一平台签发的，只有码的文字。',
  params: one,
  query: nothing,
  answer: codeAnswer,
  refusals: ['codeNone'],
});

export const getCodeSvg = reading({
  path: '/inspections/:inspectionId/code/qr.svg',
  summary: '码的二维码，SVG，打印和显示用',
  params: one,
  query: nothing,
  answer: pictureAnswer,
  mediaType: svgMediaType,
  refusals: ['codeNone'],
});

const pixelsQuery = z.strictObject({
  modulePixels: z
    .string()
    .regex(/^(?:[1-9]|1\d|20)$/, '应为 1 至 20 的整数')
    .transform(Number)
    .default(6)
    .describe('每个码元的像素数，1 至 20，缺省 6'),
});
export type PixelsQuery = z.infer<typeof pixelsQuery>;

export const getCodePng = reading({
  path: '/inspections/:inspectionId/code/qr.png',
  summary: '码的二维码，PNG',
  params: one,
  query: pixelsQuery,
  answer: pictureAnswer,
  mediaType: pngMediaType,
  refusals: ['codeNone'],
});

export const getCodePackage = reading({
  path: '/inspections/:inspectionId/code/package',
  summary: '离线核验包：码、它所约束的内容和一份签名的状态',
  description:
    '没有网络时，凭本包和公布的密钥（`GET /public/jwks.json`）就能核验：`npm run code:verify -- 码 --jwks 密钥文件 --package 本包`。状态以 `standing.asOf` 为准，请在出发前下载。',
  params: one,
  query: nothing,
  answer: packageAnswer,
  refusals: ['codeNone', 'codeNotOurs'],
});

const officerCodeQuery = z.strictObject({
  inspectionId: idSchema
    .optional()
    .describe('为哪次检查出示：企业扫码即知何人、为何、查什么；只用于由企业赋码、检查没有码的地区'),
});
export type OfficerCodeQuery = z.infer<typeof officerCodeQuery>;

export const getOfficerCode = reading({
  path: '/officer-code',
  summary: '本人的电子执法证码，供企业扫码查验身份',
  description: [
    '检查人员本人办理，须有现行有效的执法证件；十二小时内有效。',
    '',
    '由企业赋码的地区（东阿、湘潭），检查没有码：写明 `inspectionId` 的，企业扫码即知这次检查的何人、为何、查什么、有哪些权利；须在批准的日期内，更换、回避、查完以后不再有效。',
  ].join('\n'),
  params: nothing,
  query: officerCodeQuery,
  answer: officerCodeAnswer,
  refusals: ['officerCodeNotYours', 'officerCodeNotOfVisit'],
});

const token = z.string().min(1).max(2000);
const codeParams = z.strictObject({ token: token.describe('扫到的码：网址 /c/ 之后的部分') });
export type TokenParams = z.infer<typeof codeParams>;

const codeQuery = z.strictObject({
  uscc: z.string().min(1).max(40).optional().describe('出示给哪家企业：统一社会信用代码；不填的不核对企业'),
  purpose: z
    .enum(codePurposes)
    .default('door')
    .describe('door：能否放行；after：检查结束以后凭码查看、评价、投诉，不看日期和是否已查完'),
});
export type CodeQuery = z.infer<typeof codeQuery>;

/** Each reason for which a code does not count, in the order in which it is asked. */
const codeRefusals = [
  'codeMalformed',
  'codeUnknownKey',
  'codeBadSignature',
  'codeOtherEnterprise',
  'codeNotYetValid',
  'codeExpired',
  'codeUnknownInspection',
  'codeRevoked',
  'codeSuperseded',
  'codeWithdrawn',
  'codeVoided',
  'codeVisitOver',
  'codeTeamChanged',
] as const satisfies readonly ProblemCode[];

export const getPublicCode = openReading({
  path: '/public/codes/:token',
  summary: '核验码：谁来查、为何来、查什么、企业有哪些权利，无须登录',
  description:
    '签名、密钥、企业、日期、现在的状态依次核对，第一个不符之处就是答复的理由。执法人员的姓名和证件号只给持码的人。',
  params: codeParams,
  query: codeQuery,
  answer: publicCodeAnswer,
  refusals: codeRefusals,
});

export const getPublicCodeStanding = openReading({
  path: '/public/codes/:token/standing',
  summary: '码现在的状态，签名，供离线核验，无须登录',
  params: codeParams,
  query: nothing,
  answer: standingAnswer,
  refusals: ['codeMalformed', 'codeUnknownKey', 'codeBadSignature'],
});

export const getPublicOfficer = openReading({
  path: '/public/officer-codes/:token',
  summary: '核验电子执法证码：何人、哪个机关、证件是否现行有效，无须登录',
  params: codeParams,
  query: nothing,
  answer: publicOfficerAnswer,
  refusals: [
    'codeMalformed',
    'codeUnknownKey',
    'codeBadSignature',
    'codeNotYetValid',
    'codeExpired',
    'codeUnknownInspection',
    'codeWithdrawn',
    'codeVoided',
    'codeVisitOver',
    'codeTeamChanged',
    'officerNotInForce',
  ],
});

export const getPublicKeys = openReading({
  path: '/public/jwks.json',
  summary: '签码的公钥（JWK Set，RFC 7517），无须登录',
  description: '可以缓存五分钟；遇到不认识的 `kid` 时请重新取一次。作废的密钥不再公布，它签的码都不算数。',
  params: nothing,
  query: nothing,
  answer: jwksAnswer,
  mediaType: jwksMediaType,
});

const scanQuery = z.strictObject({
  reason: z
    .enum([...codeRefusals, 'officerNotInForce'])
    .optional()
    .describe('只列这种理由的'),
  inspectionId: idSchema.optional().describe('只列这次检查的码的'),
  ...pageQuery,
});
export type ScanQuery = z.infer<typeof scanQuery>;

export const listRefusedScans = reading({
  path: '/refused-scans',
  summary: '扫码而不认的：每小时、每种理由、每次检查（每名人员）各计次数，供监督机关查看',
  description:
    '企业扫码（页面或者接口）时不认的都计入，不问何人所扫。签名不能证明的，不知道是哪次检查、哪一地区，各地区都列出。新的在前。',
  params: nothing,
  query: scanQuery,
  answer: pageOf(refusedScansAnswer),
  refusals: ['refusedScansNotYours'],
});

export const codeOperations: Operations = {
  getCode,
  getCodeSvg,
  getCodePng,
  getCodePackage,
  getOfficerCode,
  getPublicCode,
  getPublicCodeStanding,
  getPublicOfficer,
  getPublicKeys,
  listRefusedScans,
};
