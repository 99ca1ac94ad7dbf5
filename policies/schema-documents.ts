// How a pack writes what it asks of official documents: the section `documents`, each value with its source.
import { z } from 'zod';
import { sourced } from './schema-source';

export const documentFields = {
  filingFormTitle: sourced(z.string().min(1).max(60)).describe('备案表的名称'),
  filingCopies: sourced(z.array(z.string().min(1).max(40)).max(5)).describe(
    '备案表由谁各留存一份；空：文件没有要求份数',
  ),
};
