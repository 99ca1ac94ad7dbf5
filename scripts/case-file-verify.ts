// `npm run case-file:verify -- FILE`: does an exported case hold, without any server? 0: it does; 1: it does not; 2: cannot say.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { verifyCaseFile, type CaseFault } from '../case-file-verify/verify-case-file';

const usage = `用法 (usage): npm run case-file:verify -- 案卷.zip [--head 末步记录的 SHA-256]
  --head 取自检查机关的系统（GET /inspections/{id} 的 headHash）或者导出登记：案卷整个被重做的，只有比对它才看得出。
  退出码：0 相符，1 不符（说明最先发现的一处），2 无法核对。`;

const sentences: Readonly<Record<CaseFault, string>> = {
  unreadable: '不是案卷，或者已经损坏',
  otherHead: '末步的记录不是所给的那一个',
  stepMissing: '流程记录缺这一步',
  stepChanged: '流程记录的这一步内容有变',
  stepUnlinked: '流程记录的这一步与前一步不相连',
  stepElsewhere: '流程记录的这一步是另一次检查的，或者序号不符',
  headDiffers: '流程记录的末步与目录所载不符',
  evidenceMissing: '流程记录中的这件证据不在案卷中',
  evidenceChanged: '这件证据不是流程记录中的那一件',
  evidenceUnrecorded: '流程记录中没有这件证据',
  documentChanged: '这份文书的内容与流程记录不符',
  formChanged: '现场表单或者其中一次填写有变',
  historyDiffers: 'Temporal 的历史没有这一步的记录',
  fileMissing: '目录所列的文件不在案卷中，或者无法读出',
  fileChanged: '文件内容有变',
  fileUnlisted: '目录没有列出的文件',
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', default: false }, head: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, ...others] = positionals;
  if (values.help || file === undefined || others.length > 0) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  // npm runs a script in the project's folder, whatever the folder it was asked in.
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  const { fault, about, inspectionId, headHash, counted } = await verifyCaseFile(path, values.head ?? null);
  if (fault === null)
    console.log(
      `✓ 案卷相符：检查 ${String(inspectionId)}，${String(counted.steps)} 步，${String(counted.evidence)} 件证据，${String(counted.files)} 个文件`,
    );
  else console.log(`✗ ${sentences[fault]}：${String(about)}`);
  if (counted.withheld > 0)
    console.log(
      `  其中 ${String(counted.withheld)} 步的全文没有给取用人：只核对了前后衔接，所示内容未经核对（可以请监督、审计、纪检监察人员取全案核对）`,
    );
  if (headHash !== null)
    console.log(`  末步记录 ${headHash}${values.head === undefined ? '（未与系统比对）' : ''}`);
  process.exitCode = fault === null ? 0 : fault === 'unreadable' ? 2 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? `无法核对：${error.message}` : error);
  process.exitCode = 2;
});
