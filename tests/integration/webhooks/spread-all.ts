// Until deliveries are made of the whole feed: other databases of the same server may hold it back for a moment.
import type { Pool } from 'pg';
import { spreadFeed } from '../../../prisma/queries/feed-upkeep';
import { eventually } from '../../support/eventually';

export const spreadAll = async (pool: Pool): Promise<void> => {
  await eventually('deliveries of the whole feed', async () => {
    await spreadFeed(pool);
    const { rowCount } = await pool.query(
      `SELECT 1 FROM feed_event f, feed_mark m WHERE m.name = 'webhooks' AND (f.xid, f.id) > (m.xid, m.id) LIMIT 1`,
    );
    return rowCount === 0;
  });
};
