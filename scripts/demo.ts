// `npm run demo [-- --json] [-- --only NAME]`: whole lifecycles in five jurisdictions, months in seconds. `-- year`: a year of
// planning in two of them, of forty agencies and two thousand enterprises each. `-- door`: a joint visit in each, with its papers.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { doorPlaces, playDoors } from '../demo/door/run';
import { narrationOf, playAll } from '../demo/run';
import { scenarios } from '../demo/scenarios';
import { fullSize, playYears, smallSize, yearPlaces } from '../demo/year/run';
import { yearTable } from '../demo/year/table';
import { lineOf } from '../demo/telling/line';
import { narrate } from '../demo/telling/narrate';
import { tableOf } from '../demo/telling/table';
import type { Tale } from '../demo/telling/tale';
import { loadToolSettings } from '../temporal-config/settings';
import { whyNoTestServer } from '../temporal-config/test-server-jars';

const usage = `用法 (usage): npm run demo -- [--json] [--only NAME]
             npm run demo -- year [--json] [--only NAME] [--small]
             npm run demo -- door [--only PLACE] [--into FOLDER]
  door         五地各一次联合检查，从码到信用修复，所有文书存入文件夹 (a folder with every document)
  --into       door：存到哪里，缺省为 .ruqi/demo-door
  year         慈溪、湖州各一年：四十个机关、两千户企业，从事项公布到年底，最后一张表
  --small      year：六个机关、六十户企业 (a small year)
  --json       每个生命周期一行 JSON，别无其他输出 (npm 自己的两行用 npm run -s 去掉)；时刻为 +08:00，
               期限的 dueAt 写作末日 24:00；events 含时刻，refusals 是被拒的办理及所据条款
  --only NAME  只演一个场景 (one scenario)；NAME 写错时列出全部名称。year：只演一地，cixi 或者 huzhou`;
/** Cannot run on this machine; 1 is a story that went another way than it says. */
const cannotRunHere = 2;
const interrupted = 130;

const chosen = (only: string | undefined) => {
  if (only === undefined) return scenarios;
  const found = scenarios.filter(({ name }) => name === only);
  if (found.length > 0) return found;
  const known = scenarios.map(({ name }) => name).join('、');
  throw new Error(`没有场景 ${only} (no such scenario)；现有 ${known}\n${usage}`);
};

const jsonLines = ({ lifecycles }: Tale): readonly string[] =>
  lifecycles.map((lifecycle) => JSON.stringify(lineOf(lifecycle)));

/** The first request lets the stories under way end, some seconds; the second ends everything at once. */
const watchForStop = (): (() => boolean) => {
  let isStopping = false;
  const request = (): void => {
    if (isStopping) process.exit(interrupted);
    isStopping = true;
    console.error('收到停止请求：进行中的场景结束后停止；再次请求立即结束');
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, request);
  return () => isStopping;
};

/** Progress goes to standard error, so that standard output holds the stories, or the table, alone. */
const say = (line: string): void => {
  console.error(line);
};

interface YearOptions {
  readonly json: boolean;
  readonly small: boolean;
  readonly only: string | undefined;
}

const showYears = async ({ json, small, only }: YearOptions): Promise<void> => {
  const places = yearPlaces.filter((place) => only === undefined || place === only);
  if (places.length === 0)
    throw new Error(`没有 ${only ?? ''} 的一年 (no such year)；现有 ${yearPlaces.join('、')}`);
  const startedAt = Date.now();
  const years = await playYears(small ? smallSize : fullSize, say, places);
  if (json) {
    for (const year of years) console.log(JSON.stringify(year));
    return;
  }
  for (const line of yearTable(years)) console.log(line);
  console.log(`\n用时 ${String(Math.round((Date.now() - startedAt) / 1000))} 秒`);
};

const showDoors = async (only: string | undefined, into: string): Promise<void> => {
  const places = doorPlaces.filter((place) => only === undefined || place === only);
  if (places.length === 0)
    throw new Error(`没有 ${only ?? ''} 这个地方 (no such place)；现有 ${doorPlaces.join('、')}`);
  await playDoors(places, into, {
    say,
    onTale: ({ place, folder, steps }) => {
      console.log(`\n${place}：文书在 ${folder}`);
      for (const step of steps) console.log(`  ${step}`);
    },
  });
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      only: { type: 'string' },
      small: { type: 'boolean', default: false },
      into: { type: 'string', default: join('.ruqi', 'demo-door') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const [part] = positionals;
  const isYear = part === 'year';
  const isDoor = part === 'door';
  if (positionals.length > (isYear || isDoor ? 1 : 0) || (values.small && !isYear)) throw new Error(usage);
  const wanted = isYear || isDoor ? [] : chosen(values.only);
  const reason = whyNoTestServer(loadToolSettings(process.env));
  if (reason !== undefined) {
    console.error(`演示要用 Temporal 时间快进测试服务器，须有 Java 17 和 Maven；本机${reason}。`);
    process.exitCode = cannotRunHere;
    return;
  }
  if (isYear) {
    await showYears({ json: values.json, small: values.small, only: values.only });
    return;
  }
  if (isDoor) {
    await showDoors(values.only, values.into);
    return;
  }
  const startedAt = Date.now();
  const tales = await playAll(wanted, {
    isStopping: watchForStop(),
    say,
    onTale: (tale, ground) => {
      const lines = values.json ? jsonLines(tale) : narrate(tale, narrationOf(ground));
      for (const line of lines) console.log(line);
    },
  });
  if (values.json) return;
  for (const line of tableOf(tales)) console.log(line);
  const count = tales.reduce((sum, { lifecycles }) => sum + lifecycles.length, 0);
  console.log(`\n${count} 个生命周期，用时 ${Math.round((Date.now() - startedAt) / 1000)} 秒`);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
