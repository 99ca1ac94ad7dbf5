// `npm run draw:verify -- FILE`: does a published draw hold? 0: it does; 1: it does not; 2: there is nothing to judge.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { verifyDraw } from '../draw-verify/verify-draw';

const usage = `用法 (usage): npm run draw:verify -- 公示文件 [--hash 事先公告的承诺值]
  文件由 GET /draws/{id}/file 下载。退出码：0 全部相符，1 有不符之处，2 无法核对。`;

const unable = (message: string): void => {
  console.error(message);
  process.exitCode = 2;
};

const main = (): void => {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', default: false }, hash: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) {
    unable(usage);
    return;
  }
  // npm runs a script in the project's folder, whatever the folder it was asked in.
  const bytes = readFileSync(resolve(process.env['INIT_CWD'] ?? process.cwd(), path));
  const { holds, drawn, faults, toCompare } = verifyDraw(
    bytes,
    values.hash === undefined ? {} : { announcedHash: values.hash },
  );
  for (const fault of faults) console.log(`✗ ${fault}`);
  if (holds) console.log(drawn ? '✓ 抽取结果与承诺、随机值相符' : '✓ 承诺成立，尚未抽取');
  console.log('请自行对照公告：');
  for (const line of toCompare) console.log(`  ${line}`);
  process.exitCode = holds ? 0 : 1;
};

try {
  main();
} catch (error) {
  unable(error instanceof Error ? `无法核对：${error.message}` : String(error));
}
