// How a pack writes what is published of the results of inspections: the section `publication`, each value with its source.
import { z } from 'zod';
import { sourced } from './schema-source';

export const publicationFields = {
  results: sourced(z.boolean()).describe('检查结果告知企业以后是否即向社会公示（涉密和依法不得公示的除外）'),
  shownMonths: sourced(z.int().min(1).max(60)).describe('公示几个月；处罚决定照其信用信息的公示期'),
};
