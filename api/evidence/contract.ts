// Evidence over HTTP: uploaded resumably by the tus protocol, attached by a command (attachEvidence), listed and handed out.
import { z } from 'zod';
import { withoutCodeReasons } from '../../domain/inspection/evidence';
import { fixDoubts, placements } from '../../domain/position/check-in';
import { evidenceClaimSchema } from '../../domain/inspection/evidence-claim';
import { evidenceKinds, idSchema } from '../../domain/inspection/vocabulary';
import { nothing, reading, writing, type Operations } from '../contract';

const inspectionId = idSchema.describe('检查编号');
const one = z.strictObject({ inspectionId });
export type EvidenceParams = z.infer<typeof one>;

const upload = z.strictObject({
  inspectionId,
  uploadId: z
    .string()
    .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, '应为小写的 UUID')
    .describe('上传的编号'),
});
export type UploadParams = z.infer<typeof upload>;

const piece = z.strictObject({
  inspectionId,
  evidenceId: evidenceClaimSchema.shape.evidenceId.describe('证据的编号'),
});
export type PieceParams = z.infer<typeof piece>;

const empty = z.strictObject({}).describe('没有正文');
const uploadsPath = '/inspections/:inspectionId/evidence/uploads';

export const createEvidenceUpload = writing({
  path: uploadsPath,
  summary: '开始上传一件证据（tus 1.0）',
  description: [
    '按 tus 1.0 断点续传：`Upload-Length` 写明全长；`Upload-Metadata` 以 Base64 写明 `sha256`（设备所算）、`filename`（照录）、`filetype`（如 image/jpeg）。',
    '应答的 `Location` 为上传地址，其最后一段为 `uploadId`。断线以后以 HEAD 查询已收到多少，从那里续传。',
    '',
    '检查人员自赋码起可以上传；企业在整改期间可以上传改正的照片、录像、书证。',
    '',
    '传完以后以 `attachEvidence` 提交，写明时间、地点、拍摄人和证明内容；没有提交的过期清除。',
  ].join('\n'),
  params: one,
  body: empty,
  tus: 'create',
  answer: empty,
  status: 201,
  refusals: [
    'uploadHeaders',
    'evidenceTooLarge',
    'evidenceTypeRefused',
    'evidenceNotYours',
    'evidenceTooEarly',
    'evidenceUploadsTooMany',
    'uploadOffset',
    'evidenceStoreUnavailable',
  ],
});

export const getEvidenceUpload = reading({
  path: `${uploadsPath}/:uploadId`,
  summary: '一次上传已收到多少；以 HEAD 询问的，照 tus 1.0 应答',
  params: upload,
  query: nothing,
  answer: z.strictObject({
    uploadId: z.string().describe('上传的编号'),
    sizeBytes: z.int().describe('全长'),
    receivedBytes: z.int().describe('已收到的，续传由此起'),
    openedAt: z.string().describe('开始上传的时刻，UTC'),
  }),
  refusals: ['evidenceNotYours'],
});

export const sendEvidenceUpload = writing({
  method: 'PATCH',
  path: `${uploadsPath}/:uploadId`,
  summary: '上传、续传一段（tus 1.0）',
  description: '`Upload-Offset` 写明由何处起，须与已收到的相同；正文为字节，中途断线的，已收到的部分有效。',
  params: upload,
  body: empty,
  tus: 'send',
  answer: empty,
  status: 204,
  refusals: [
    'uploadHeaders',
    'evidenceTooLarge',
    'uploadOffset',
    'evidenceNotYours',
    'evidenceStoreUnavailable',
  ],
});

export const dropEvidenceUpload = writing({
  method: 'DELETE',
  path: `${uploadsPath}/:uploadId`,
  summary: '撤销一次上传（tus 1.0），已经提交的证据不受影响',
  params: upload,
  body: empty,
  tus: 'drop',
  answer: empty,
  status: 204,
  refusals: ['uploadHeaders', 'evidenceNotYours', 'uploadOffset', 'evidenceStoreUnavailable'],
});

const evidenceAnswer = z
  .strictObject({
    evidenceId: z.string().describe('证据的编号'),
    sha256: z.string().describe('文件的 SHA-256'),
    sizeBytes: z.int().describe('字节数'),
    mediaType: z.string().describe('由内容辨认的类型'),
    name: z.string().describe('文件在设备上的名称，照录'),
    kind: z.enum(evidenceKinds).describe('照片、录像、录音、书证'),
    takenAt: z.string().describe('取得的时刻，照设备的时钟，UTC'),
    place: z.string().describe('取得的地点'),
    position: z
      .strictObject({
        latitude: z.number().describe('纬度，度，WGS 84'),
        longitude: z.number().describe('经度，度，WGS 84'),
        accuracyMetres: z.number().describe('定位误差半径，米'),
      })
      .nullable()
      .describe('取得时的位置'),
    placed: z
      .strictObject({
        placement: z
          .enum(placements)
          .describe(
            'near 在登记的地点；far 计入误差仍过远；unsure 误差过大，不能确定；notMeasured 登记册没有坐标，无从测量',
          ),
        of: z
          .enum(['site', 'enterprise'])
          .nullable()
          .describe('与什么地点相比：site 检查的场所，enterprise 企业的住所；空：没有测量'),
        distanceMetres: z.int().nullable().describe('距离，米，大圆距离；空：没有测量'),
        limitMetres: z.int().describe('多远以内为近，米，由规则包定'),
        doubts: z.array(z.enum(fixDoubts)).describe('定位本身的疑点：coarse 误差过大'),
      })
      .nullable()
      .describe('取得的位置与登记的地点相比；只标明，不影响效力；空：没有位置，或者是测量以前的记录'),
    takenBy: z.string().describe('拍摄人、收集人'),
    content: z.string().describe('证明的内容'),
    uploadedBy: z.string().describe('提交的人'),
    attachedAt: z.string().describe('提交的时刻，UTC'),
    sequence: z.int().describe('提交它的步骤的序号，见流程记录'),
    recordHash: z.string().describe('该步骤记录的 SHA-256'),
    withoutCode: z
      .enum(withoutCodeReasons)
      .nullable()
      .describe(
        '取得的那一刻没有有效的码：noCode 没有码，notNamed 码上没有取得的人，outsideDays 不在所准的日期，codeNotYet 还没有签发，codeRevoked 已经撤销而未再签发，beforeShown 还没有亮码入企；空：有码，或者本地不按任务赋码',
      ),
    gatheredAt: z
      .string()
      .nullable()
      .describe('判断所依的时刻，UTC：取得的时刻照时钟的偏差改正，不晚于提交；空：当时照日期判断'),
    clockSkewSeconds: z
      .int()
      .nullable()
      .describe('提交时设备的时钟快多少秒，负数为慢；空：设备没有报时，时刻未经改正'),
    fromEnterprise: z.boolean().describe('true：企业自己交的，改正的证明；false：检查人员取得的'),
    barredFromCases: z
      .boolean()
      .describe('原则上不得用于行政处罚案件（HZ-66）：没有按时赋码，或者检查已被撤销'),
  })
  .meta({ id: 'Evidence' });
export type EvidenceAnswer = z.infer<typeof evidenceAnswer>;

export const listEvidence = reading({
  path: '/inspections/:inspectionId/evidence',
  summary: '一次检查的证据，照提交的先后；企业只看到自己交的',
  params: one,
  query: nothing,
  answer: z.strictObject({ items: z.array(evidenceAnswer).describe('各件证据') }),
});

const fileQuery = z.strictObject({
  show: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true：在浏览器中显示（照片、录像、录音、PDF）；false：下载'),
});
export type FileQuery = z.infer<typeof fileQuery>;

export const getEvidenceFile = reading({
  path: '/inspections/:inspectionId/evidence/:evidenceId/file',
  summary: '一件证据的文件',
  description: '可以用 `Range` 只取一段（录像的拖动）。文件名由证据的编号和类型而来，不用设备上的名称。',
  params: piece,
  query: fileQuery,
  answer: z.string(),
  mediaType: 'application/octet-stream',
  isRanged: true,
  refusals: ['evidenceDamaged', 'evidenceStoreUnavailable', 'rangeOutside'],
});

export const evidenceOperations: Operations = {
  createEvidenceUpload,
  getEvidenceUpload,
  sendEvidenceUpload,
  dropEvidenceUpload,
  listEvidence,
  getEvidenceFile,
};
