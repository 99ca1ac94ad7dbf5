// A statement whose text depends on what was asked, prepared under a name of its own.
import { createHash } from 'node:crypto';
import type { QueryConfig } from 'pg';

/** Planned once a connection for each set of filters: planning took longer than reading the page. */
export const prepared = (text: string, values: unknown[]): QueryConfig => ({
  name: `inbox-${createHash('sha1').update(text).digest('base64url')}`,
  text,
  values,
});
