// Secrets of one installation that nobody set: made once, readable by their owner alone, kept in the data folder.
import { randomBytes, randomInt } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const secretsSchema = z.object({
  /** Of the embedded database's user. */
  postgresPassword: z.string().min(32),
  /** Of the demonstration people and their systems: typed by hand, so without letters that look alike. */
  demoPassword: z.string().min(12),
  /** Seals the keys that codes are signed with. */
  codeSecret: z.string().min(32),
});

export type LocalSecrets = z.infer<typeof secretsSchema>;

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** As an older version left it: what it lacks is added, what it has too much is dropped. */
const oldSecretsSchema = secretsSchema.partial({ demoPassword: true, codeSecret: true });

/**
 * The secrets of this data folder, made when there are none.
 * @throws when the file is there but damaged: making new ones would lock everyone out of the old database
 */
export function localSecrets(home: string): LocalSecrets {
  const path = join(home, 'secrets.json');
  const text = readIfThere(path) ?? makeSecrets(home, path);
  const parsed = oldSecretsSchema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`${path}: 密钥文件已损坏 (damaged): ${parsed.error.message}`);
  const { postgresPassword, demoPassword, codeSecret } = parsed.data;
  if (demoPassword !== undefined && codeSecret !== undefined)
    return { postgresPassword, demoPassword, codeSecret };
  const completed = {
    postgresPassword,
    demoPassword: demoPassword ?? newDemoPassword(),
    codeSecret: codeSecret ?? newSecret(),
  };
  const draft = draftOf(path, completed);
  renameSync(draft, path);
  return completed;
}

function makeSecrets(home: string, path: string): string {
  mkdirSync(home, { recursive: true });
  const draft = draftOf(path, {
    postgresPassword: newSecret(),
    demoPassword: newDemoPassword(),
    codeSecret: newSecret(),
  });
  try {
    // A link is made whole or not at all, and never over a file that another process made meanwhile.
    linkSync(draft, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(path, 'utf8');
}

function draftOf(path: string, secrets: LocalSecrets): string {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(secrets, undefined, 2), { mode: 0o600 });
  return draft;
}

function newSecret(): string {
  return randomBytes(32).toString('hex');
}

function newDemoPassword(): string {
  return Array.from({ length: 14 }, () => letters.charAt(randomInt(letters.length))).join('');
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
