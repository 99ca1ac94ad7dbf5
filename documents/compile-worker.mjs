// A thread that turns a template and its data into a PDF. Plain JavaScript: threads know nothing of the loaders of the process.
import { workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const { workspace, fontPaths } = workerData;
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });

/** What other papers left in Typst's cache goes once ten papers in a row have not asked for it. */
const MOST_AGE = 10;

const sentenceOf = (error) => {
  const [first] = error.shortDiagnostics ?? [];
  return first === undefined ? String(error) : JSON.stringify(first);
};

/** @param {{ template: string, data: string }} paper template's path, data as JSON */
export default ({ template, data }) => {
  try {
    const pdf = compiler.pdf({ mainFilePath: template, inputs: { data } }, { pdfTags: true });
    compiler.evictCache(MOST_AGE);
    return new Uint8Array(pdf);
  } catch (error) {
    throw new Error(`Typst 不能排出 ${template} (cannot typeset): ${sentenceOf(error)}`, { cause: error });
  }
};
