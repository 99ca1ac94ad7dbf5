// `node scripts/run.mjs record-histories`: lives through every way on a time-skipping server and keeps its histories for
// the replay suite. Only adds: a way that is kept already is left alone.
import { parseArgs } from 'node:util';
import { layGround, type Ground } from '../demo/stage/ground';
import type { Scenario } from '../demo/stage/scenario';
import { scenarios } from '../demo/scenarios';
import { loadToolSettings } from '../temporal-config/settings';
import { whyNoTestServer } from '../temporal-config/test-server-jars';
import { furtherWays } from '../tests/replay/ways';
import { keptWays } from '../tests/replay/ways/kept';
import { addHistory, isKept, keptHistories } from './recording/history-folder';
import { recordScenario } from './recording/record-scenario';

const usage = `用法 (usage): node scripts/run.mjs record-histories [--only NAME] [--as TAG] [--into FOLDER]
  --only NAME    只录一个场景 (one scenario)
  --as TAG       已有的历史之外再录一份，文件名加 @TAG：patched 改变行为之后，新旧两种历史都要能回放
  --into FOLDER  放历史的文件夹，缺省为 tests/replay`;
const cannotRunHere = 2;
const ways = Object.keys(keptWays);

/** The ways that are kept out of a scenario; its other lifecycles are the same over again. */
const waysOf = ({ name }: Scenario): readonly string[] =>
  ways.filter((way) => way === name || way.startsWith(`${name}.`));

const all: readonly Scenario[] = [...scenarios, ...furtherWays].filter(
  (scenario) => waysOf(scenario).length > 0,
);

const suffixOf = (tag: string | undefined): string => {
  if (tag === undefined) return '';
  if (/^[a-z0-9-]+$/.test(tag)) return `@${tag}`;
  throw new Error(`TAG 只能含小写字母、数字和连字符 (lower case letters, digits, hyphens)：${tag}`);
};

const recordAll = async (ground: Ground, wanted: readonly Scenario[], root: string, suffix: string) => {
  for (const scenario of wanted) {
    const recordings = await recordScenario(ground, scenario);
    // After the whole scenario went well: half of one is not kept.
    for (const { way, text } of recordings) {
      const name = `${way}${suffix}`;
      if (!ways.includes(way) || isKept(root, name)) continue;
      addHistory(root, name, text);
      console.log(`${name}：${text.split('\n').length - 3} 个事件，${Math.ceil(text.length / 1024)} KB`);
    }
  }
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      as: { type: 'string' },
      into: { type: 'string', default: keptHistories },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const suffix = suffixOf(values.as);
  const named = all.filter(({ name }) => values.only === undefined || name === values.only);
  if (named.length === 0)
    throw new Error(
      `没有场景 ${values.only ?? ''}；现有 ${all.map(({ name }) => name).join('、')}\n${usage}`,
    );
  const isMissing = (way: string): boolean => !isKept(values.into, `${way}${suffix}`);
  const wanted = named.filter((scenario) => waysOf(scenario).some(isMissing));
  if (wanted.length < named.length)
    console.log(`${named.length - wanted.length} 个场景已有历史，只增不改，不再录制`);
  if (wanted.length === 0) return;
  const reason = whyNoTestServer(loadToolSettings(process.env));
  if (reason !== undefined) {
    console.error(`录制要用 Temporal 时间快进测试服务器，须有 Java 17 和 Maven；本机${reason}。`);
    process.exitCode = cannotRunHere;
    return;
  }
  const ground = await layGround((line) => {
    console.error(line);
  });
  try {
    await recordAll(ground, wanted, values.into, suffix);
  } finally {
    await ground.close();
  }
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
