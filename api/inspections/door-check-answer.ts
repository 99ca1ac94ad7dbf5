// What is told of each officer at the door, his position among it.
import { z } from 'zod';
import { doorMethods } from '../../domain/inspection/vocabulary';
import { fixDoubts, placements } from '../../domain/position/check-in';

const position = z
  .strictObject({
    placement: z
      .enum(placements)
      .describe(
        'near 到场；far 计入误差仍过远；unsure 误差过大，不能确定；notMeasured 登记册没有坐标，无从测量',
      ),
    of: z
      .enum(['site', 'enterprise'])
      .nullable()
      .describe('与什么地点相比：site 检查的场所，enterprise 企业的住所；空：没有测量'),
    distanceMetres: z.int().nullable().describe('距离，米，大圆距离；空：没有测量'),
    accuracyMetres: z.number().nullable().describe('定位误差半径，米；空：设备没有给出'),
    limitMetres: z.int().describe('多远以内为到场，米，由规则包定'),
    doubts: z
      .array(z.enum(fixDoubts))
      .describe(
        'stale 旧的位置，ahead 时刻还没有到，noTime 没有时刻，noAccuracy 没有误差，coarse 误差过大，mocked 模拟的位置',
      ),
    farReason: z.string().nullable().describe('过远的，检查人员说明的原因'),
    text: z.string().describe('以上合为一句'),
  })
  .nullable()
  .describe('定位的结果；空：没有定位，或者是测量以前的记录');

export const doorCheckAnswer = z.strictObject({
  officerId: z.string().describe('检查人员编号'),
  certificateShown: z.boolean().describe('是否主动出示行政执法证件'),
  method: z.enum(doorMethods).describe('亮码、扫企业码、定位签到；none 为未证明'),
  position,
});
