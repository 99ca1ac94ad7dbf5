// `npm run code:verify -- CODE --jwks FILE`: does a code hold, without any server? 0: it does; 1: it does not; 2: cannot say.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readKeys, type Json } from '../code-verify/read-token';
import { verifyOffline, type OfflineFault } from '../code-verify/verify-code';

const usage = `用法 (usage): npm run code:verify -- 码或者其网址 --jwks 密钥文件 [--package 离线核验包] [--uscc 企业的统一社会信用代码] [--at 时刻]
  密钥由 GET /public/jwks.json 下载，离线核验包由 GET /inspections/{id}/code/package 下载。
  没有离线核验包的，看不出码是否已经撤销、更换或者用过。退出码：0 有效，1 无效，2 无法核对。`;

const sentences: Readonly<Record<OfflineFault, string>> = {
  malformed: '不是码，或者没有抄全',
  unknownKey: '签名密钥不在所给的密钥之中（或者已经作废）',
  badSignature: '签名不符：伪造的，或者被改动过',
  otherEnterprise: '是检查另一家企业用的',
  notYetValid: '还没有到批准的检查日期',
  expired: '批准的检查日期已过',
  unknownInspection: '没有与它相应的检查',
  revoked: '已被检查机关撤销',
  superseded: '已经重新签发，这个是旧的',
  withdrawn: '检查已经撤回或者没有获得批准',
  voided: '检查已被监督机关撤销',
  visitOver: '它的检查已经结束，不能再用来入企',
  teamChanged: '检查人员有变动，须重新签发',
  packageOther: '离线核验包是另一个码的',
  packageAltered: '离线核验包被改动过，或者签名不符',
};

const unable = (message: string): void => {
  console.error(message);
  process.exitCode = 2;
};

/** npm runs a script in the project's folder, whatever the folder it was asked in. */
const textOf = (path: string): string =>
  readFileSync(resolve(process.env['INIT_CWD'] ?? process.cwd(), path), 'utf8');

const objectOf = (path: string): Json => {
  const value: unknown = JSON.parse(textOf(path));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${path} 不是离线核验包`);
  return value as Json;
};

const secondsOf = (text: string): number => {
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) throw new Error(`--at ${text} 不是时刻，请写作 2026-09-30T09:00:00+08:00`);
  return Math.floor(ms / 1000);
};

const shown = (seconds: number): string =>
  new Date(seconds * 1000).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });

const main = (): void => {
  const { values, positionals } = parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      jwks: { type: 'string' },
      package: { type: 'string' },
      uscc: { type: 'string' },
      at: { type: 'string', default: new Date().toISOString() },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const [shownCode, ...others] = positionals;
  if (shownCode === undefined || others.length > 0 || values.jwks === undefined) {
    unable(usage);
    return;
  }
  const { fault, said, asOf } = verifyOffline({
    token: shownCode.trim().replace(/^.*\/c\//, ''),
    keys: readKeys(textOf(values.jwks)),
    at: secondsOf(values.at),
    uscc: values.uscc ?? null,
    pack: values.package === undefined ? null : objectOf(values.package),
  });
  console.log(fault === null ? '✓ 码有效' : `✗ ${sentences[fault]}`);
  if (said !== null)
    console.log(
      `  检查 ${said.inspectionId}，企业 ${said.uscc}，码 ${said.codeId}\n  有效期 ${shown(said.notBefore)} 至 ${shown(said.expiresAt)}`,
    );
  if (asOf !== null) console.log(`  状态截至 ${shown(asOf)}`);
  else if (fault === null) console.log('  没有离线核验包：看不出是否已经撤销、更换或者用过');
  process.exitCode = fault === null ? 0 : 1;
};

try {
  main();
} catch (error) {
  unable(error instanceof Error ? `无法核对：${error.message}` : String(error));
}
