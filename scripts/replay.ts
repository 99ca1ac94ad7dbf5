// `npm run replay -- FILE…`: does today's code still replay these histories? 0: all of them; 1: not all, or none could be read.
import { isAbsolute, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { firstDifference } from './replaying/first-difference';
import { filesOf, HistoryFileFault, readHistoryFile, type HistoryFile } from './replaying/history-files';
import { quieten, replayAll } from './replaying/replay-histories';
import { failedLines, faultLine, isDivergence, passedLine, whatToDo } from './replaying/sentences';

const usage = `用法 (usage): npm run replay -- 文件或文件夹…
  历史文件由 temporal workflow show --workflow-id 编号 --output json 导出；文件夹指其中的 .json 文件。
  全部可以回放时退出码为 0，否则为 1。`;

/** npm runs a script in the project's folder, whatever the folder it was asked in. */
const askedIn = process.env['INIT_CWD'] ?? process.cwd();

const shown = (file: string): string => {
  const near = relative(askedIn, file);
  return near.startsWith('..') || isAbsolute(near) ? file : near;
};

interface Tally {
  diverged: number;
  failed: number;
}

const readAll = (paths: readonly string[], tally: Tally): readonly HistoryFile[] =>
  paths.flatMap((path) => {
    const files = filesOf(resolve(askedIn, path));
    if (files.length === 0) {
      tally.failed += 1;
      console.log(faultLine(path, '文件夹里没有 .json 文件 (no .json file in it)'));
    }
    return files.flatMap((file) => {
      try {
        return [{ ...readHistoryFile(file), file: shown(file) }];
      } catch (error) {
        if (!(error instanceof HistoryFileFault)) throw error;
        tally.failed += 1;
        console.log(faultLine(shown(file), error.message));
        return [];
      }
    });
  });

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.help || positionals.length === 0) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const tally: Tally = { diverged: 0, failed: 0 };
  const files = readAll(positionals, tally);
  quieten();
  const verdicts = await replayAll(files);
  for (const [index, file] of files.entries()) {
    const verdict = verdicts[index] ?? null;
    if (verdict === null) {
      console.log(passedLine(file));
      continue;
    }
    tally.failed += 1;
    if (isDivergence(verdict)) tally.diverged += 1;
    const difference = isDivergence(verdict) ? await firstDifference(file, verdict) : null;
    for (const line of failedLines(file, verdict, difference)) console.log(line);
  }
  if (tally.diverged > 0) for (const line of whatToDo) console.log(line);
  if (tally.failed > 0) process.exitCode = 1;
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
