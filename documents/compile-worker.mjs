// A thread that turns a template and its data into a PDF. Plain JavaScript: threads know nothing of the loaders of the process.
import { workerData } from 'node:worker_threads';
import { move } from 'piscina';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const { workspace, fontPaths } = workerData;
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });

/** To go through Typst's cache takes a tenth of a paper's time: every so many papers, what none of them asked for goes. */
const PAPERS_KEPT = 64;
let papers = 0;

const sentenceOf = (error) => {
  const [first] = error.shortDiagnostics ?? [];
  return first === undefined ? String(error) : JSON.stringify(first);
};

/** @param {{ template: string, data: string }} paper template's path, data as JSON */
export default ({ template, data }) => {
  try {
    const pdf = compiler.pdf({ mainFilePath: template, inputs: { data } }, { pdfTags: true });
    papers += 1;
    if (papers % PAPERS_KEPT === 0) compiler.evictCache(1);
    return move(new Uint8Array(pdf).buffer);
  } catch (error) {
    throw new Error(`Typst 不能排出 ${template} (cannot typeset): ${sentenceOf(error)}`, { cause: error });
  }
};
