// The way to PostgreSQL: one pool, used directly where a statement is hot or hand-written and by Prisma elsewhere.
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaClient } from './generated/client';

export interface Database {
  readonly pool: Pool;
  readonly prisma: PrismaClient;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Connections of this process at most. */
  readonly maxConnections?: number;
  /** What a statement waits for a connection, in milliseconds: 5,000 when absent. */
  readonly waitMs?: number;
  /** Told of connections that the server cut while they were idle; the pool replaces them by itself. */
  readonly onIdleError?: (error: Error) => void;
}

/** Opens nothing until the first statement. Every connection speaks UTC. */
export const createDatabase = (url: string, options: DatabaseOptions = {}): Database => {
  const pool = new Pool({
    connectionString: url,
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: options.waitMs ?? 5_000,
    // Each has planned the statement that records a step for itself: not thrown away after the usual ten seconds' rest.
    idleTimeoutMillis: 600_000,
    options: '-c TimeZone=UTC',
  });
  // Without a listener an idle connection that breaks would end the process.
  pool.on('error', options.onIdleError ?? (() => undefined));
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    pool,
    prisma,
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
};
