// Problems of the platform itself (DE-108): whoever uses it reports them, the body that keeps it answers in its time.
import { z } from 'zod';
import { platformProblemClassIds } from '../../domain/complaint/platform-classes';
import { nothing, writing, type Operations } from '../contract';
import { contacts, lodging, receiptAnswer } from './complaint-contract';

const body = z.strictObject({
  class: z
    .enum(platformProblemClassIds)
    .describe('哪一类：账号，码，数据，文书，通知推送，打不开或者太慢，其他'),
  text: lodging.text.describe('什么地方、何时、出了什么问题，5 至 4000 字'),
  ...contacts,
});
export type PlatformProblemBody = z.infer<typeof body>;

export const reportPlatformProblem = writing({
  path: '/platform-problems',
  summary: '报告平台使用中的问题',
  description:
    '有账号的都可以报告。即由接收投诉的一方（规则包 `voice.complaintIntake`）办理，成为它的待办，按规则包的 `platformProblemAnswer` 期限答复，逾期提醒、上报。凭查询凭据查看答复（`GET /public/complaints/{secret}`）；对答复不满意的可以要求复核。',
  params: nothing,
  body,
  answer: receiptAnswer,
  status: 201,
  refusals: ['packNotInForce'],
  example: {
    class: 'codes',
    text: '上午九点起扫码以后一直转圈，换了两部手机都一样。',
    name: null,
    phone: null,
    email: 'clerk@fire.donge.example',
  },
});

export const platformProblemOperations: Operations = { reportPlatformProblem };
