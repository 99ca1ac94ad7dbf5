// Gets the Java libraries of Temporal's time-skipping test server and compiles our launcher against them, once.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withProgress } from '../processes/progress';
import type { Say } from '../processes/progress';
import { runTool } from '../processes/run-tool';
import { findOnPath } from '../processes/search-path';
import type { Settings } from './settings';

const version = '1.38.0';
const oldestJava = 17;
const launcherSource = join(__dirname, 'TestServerAt.java');
const fetchTimeoutMs = 10 * 60_000;
const compileTimeoutMs = 2 * 60_000;

/** Where to look; with `testServerJars` set, nothing is fetched. */
export type JarSearch = Pick<Settings, 'cacheFolder' | 'testServerJars'>;

/** What `java -cp` takes to run the launcher. */
export type ClassPath = string;

/** The sentence that says why the time-skipping server cannot run here; `undefined` when it can. */
export function whyNoTestServer(search: JarSearch): string | undefined {
  const major = javaMajor();
  if (major === undefined) return `没有 Java ${oldestJava} (no Java on PATH)`;
  if (major < oldestJava) return `Java 版本为 ${major},至少需要 ${oldestJava} (Java too old)`;
  if (!existsSync(classFolder(search)) && findOnPath('javac') === undefined)
    return '没有 javac (no Java compiler)';
  if (!existsSync(jarsOf(search)) && findOnPath('mvn') === undefined) return '没有 Maven (no mvn on PATH)';
  return undefined;
}

/** Class path of the launcher, made ready first if needed. @throws with the reason when that cannot be done here */
export async function readyTestServer(search: JarSearch, say: Say): Promise<ClassPath> {
  const reason = whyNoTestServer(search);
  if (reason !== undefined)
    throw new Error(`Temporal 时间快进测试服务器不可用 (no time-skipping server): ${reason}`);
  const jars = jarsOf(search);
  if (!existsSync(jars)) {
    await withProgress('下载 Temporal 时间快进测试服务器', say, () => fetchJars(jars));
  }
  const classes = classFolder(search);
  if (!existsSync(classes)) await compile(jars, classes);
  return `${classes}:${jars}/*`;
}

async function fetchJars(jars: string): Promise<void> {
  const draft = `${jars}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    writeFileSync(join(draft, 'pom.xml'), pom());
    const goal = [
      'dependency:copy-dependencies',
      `-DoutputDirectory=${join(draft, 'lib')}`,
      '-DincludeScope=runtime',
    ];
    await runTool({ command: 'mvn', args: ['-q', '-B', ...goal], cwd: draft, timeoutMs: fetchTimeoutMs });
    renameSync(join(draft, 'lib'), jars);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function compile(jars: string, classes: string): Promise<void> {
  const draft = `${classes}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    const args = ['-cp', `${jars}/*`, '-d', draft, launcherSource];
    await runTool({ command: 'javac', args, timeoutMs: compileTimeoutMs });
    renameSync(draft, classes);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function pom(): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>ruqi</groupId>
  <artifactId>test-server</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.temporal</groupId>
      <artifactId>temporal-test-server</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;
}

function jarsOf({ testServerJars, cacheFolder }: JarSearch): string {
  return testServerJars ?? join(cacheFolder, 'temporal-test-server', version);
}

/** Named by the launcher's text, so that a changed launcher is compiled anew. */
function classFolder({ cacheFolder }: JarSearch): string {
  const hash = createHash('sha256')
    .update(version)
    .update(readFileSync(launcherSource))
    .digest('hex')
    .slice(0, 16);
  return join(cacheFolder, 'temporal-test-server', `launcher-${hash}`);
}

function javaMajor(): number | undefined {
  try {
    const printed = execFileSync('java', ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(/\b(\d+)(?:\.\d+)*/.exec(printed)?.[1] ?? 0);
  } catch {
    return findOnPath('java') === undefined ? undefined : 8;
  }
}
