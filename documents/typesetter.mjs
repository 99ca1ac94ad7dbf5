// A process that turns templates and their data into PDFs. Plain JavaScript: it knows nothing of the loaders of its parent, and nothing
// of its settings.
import { Worker } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [workspace, ...fontPaths] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });

/** To go through Typst's cache takes a tenth of a paper's time: every so many papers, what none of them asked for goes. */
const PAPERS_KEPT = 64;
let papers = 0;

const sentenceOf = (error) => {
  const [first] = error.shortDiagnostics ?? [];
  return first === undefined ? String(error) : JSON.stringify(first);
};

/**
 * The data lies beside the templates, in memory alone. As an input (`sys.inputs`) it would be part of the library that every template is
 * made with, and Typst would find nothing again of what one paper has in common with the last.
 */
const typeset = ({ template, data }) => {
  compiler.mapShadow(`${workspace}/paper.json`, Buffer.from(data));
  return compiler.pdf({ mainFilePath: `${workspace}/${template}.typ` }, { pdfTags: true });
};

process.on('message', (paper) => {
  try {
    process.send({ pdf: typeset(paper) });
  } catch (error) {
    process.send({ fault: `Typst 不能排出 ${paper.template}.typ (cannot typeset): ${sentenceOf(error)}` });
  }
  papers += 1;
  if (papers % PAPERS_KEPT === 0) compiler.evictCache(1);
});
process.once('disconnect', () => process.exit(0));

// In the midst of a paper the line above is not heard; a paper that never ends would outlive a parent that was killed.
new Worker(
  `const parent = process.ppid;
   setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL'); }, 2_000);`,
  { eval: true },
).unref();
