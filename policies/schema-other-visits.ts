// How a pack writes what it asks of visits that are no inspections: the section `otherVisits`, each value with its source.
import { z } from 'zod';
import { otherVisitKindSchema } from '../domain/policy/other-visits';
import { sourced } from './schema-source';

const kinds = sourced(z.array(otherVisitKindSchema));

export const otherVisitFields = {
  entryProof: kinds.describe('入企须亮码、扫码或者定位的'),
  otherRecord: sourced(z.boolean()).describe('不能赋码、扫码的，可否以其他入企记录代替'),
  consent: kinds.describe('须企业同意（邀约）才能入企的'),
  plainClothes: kinds.describe('不得穿着制服的'),
  coordinated: kinds.describe('须统筹安排，不扎堆、不重复的'),
  attendeesFree: kinds.describe('由企业自己决定派谁参加，不得点名的'),
  companions: sourced(z.int().min(0).max(100).nullable()).describe(
    '至多请企业派几人陪同；null：文件没有给出数字',
  ),
};
