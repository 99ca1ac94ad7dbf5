// The embedded identity provider as `npm start` runs it: scripts/identity.ts in a process of its own, on a free port.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../processes/ports';
import type { ServerProcess } from '../../processes/server-process';
import { startScriptPart } from '../../scripts/supervisor/script-part';
import { makePidFolder } from './leftovers';

export interface EmbeddedIdentity {
  readonly issuer: string;
  readonly password: string;
  /** Environment in which scripts find this provider. */
  readonly env: NodeJS.ProcessEnv;
  /** Folder of its signing keys. */
  readonly keyFolder: string;
  readonly lines: readonly string[];
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const graceMs = 5_000;

export const startEmbeddedIdentity = async (
  databaseUrl: string,
  changes: NodeJS.ProcessEnv = {},
): Promise<EmbeddedIdentity> => {
  const home = mkdtempSync(join(tmpdir(), 'ruqi-identity-'));
  const pidFolder = makePidFolder();
  const port = await freePort();
  const password = 'demonstration-password';
  const { OIDC_ISSUER: _outside, ...inherited } = process.env;
  const env = {
    ...inherited,
    ...{ RUQI_HOME: home, RUQI_DEMO: 'true', RUQI_DEMO_PASSWORD: password },
    ...{ DATABASE_URL: databaseUrl, IDENTITY_PORT: String(port) },
    ...changes,
  };
  const lines: string[] = [];
  const start = (): Promise<ServerProcess> =>
    startScriptPart({ name: 'identity', graceMs, env, pidFolder, onLine: (line) => lines.push(line) });
  let running = await start();
  return {
    issuer: `http://127.0.0.1:${String(port)}`,
    password,
    env,
    lines,
    keyFolder: join(home, 'identity'),
    restart: async () => {
      await running.stop();
      running = await start();
    },
    stop: async () => {
      await running.stop();
      for (const folder of [home, pidFolder]) rmSync(folder, { recursive: true, force: true });
    },
  };
};
