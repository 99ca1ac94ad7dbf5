// `npm run bench -- NAME [--json]`: how fast, and against what.
import { inspect, parseArgs } from 'node:util';
import { benchCodes } from '../bench/codes/bench';
import { benchDocuments } from '../bench/documents/bench';
import { benchInbox } from '../bench/inbox/bench';
import { benchLedger } from '../bench/ledger/bench';
import { benchLifecycle } from '../bench/lifecycle/bench';
import { benchMerge } from '../bench/merge/bench';

const usage = `用法 (usage):
  npm run bench -- lifecycle [--json] [--lifecycles 200] [--clients 20] [--rounds 3]
  npm run bench -- codes     [--json] [--codes 5000] [--rounds 3]
  npm run bench -- documents [--json] [--documents 1000] [--rounds 3]
  npm run bench -- inbox     [--json] [--sizes 10000,100000,1000000] [--readers 8] [--pages 50] [--rounds 3]
  npm run bench -- ledger    [--json] [--rows 10000000] [--clients 8] [--checks 1000] [--rounds 3]
  npm run bench -- merge     [--json] [--sizes 20000,50000,100000,200000] [--agencies 60] [--rounds 3] [--seed 1]`;

const positive = (name: string, text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new Error(`--${name}=${text} 须为正整数 (must be a positive integer)\n${usage}`);
  return value;
};

interface Values {
  readonly lifecycles: string;
  readonly clients?: string | undefined;
  readonly rows: string;
  readonly codes: string;
  readonly documents: string;
  readonly checks: string;
  readonly sizes?: string | undefined;
  readonly readers: string;
  readonly pages: string;
  readonly rounds: string;
  readonly agencies: string;
  readonly seed: string;
}

const sizesOf = (text: string): number[] => text.split(',').map((size) => positive('sizes', size));

/** One line of figures each. Progress goes to standard error, so that standard output holds the figures alone. */
const benches: Readonly<Record<string, (values: Values) => Promise<readonly object[]>>> = {
  codes: async ({ codes, rounds }) => [
    await benchCodes({ codes: positive('codes', codes), rounds: positive('rounds', rounds) }),
  ],
  documents: async ({ documents, rounds }) => [
    await benchDocuments({ documents: positive('documents', documents), rounds: positive('rounds', rounds) }),
  ],
  lifecycle: async ({ lifecycles, clients = '20', rounds }) => [
    await benchLifecycle(
      {
        lifecycles: positive('lifecycles', lifecycles),
        clients: positive('clients', clients),
        rounds: positive('rounds', rounds),
      },
      console.error,
    ),
  ],
  inbox: ({ sizes = '10000,100000,1000000', readers, pages, rounds }) =>
    benchInbox(
      {
        sizes: sizesOf(sizes),
        readers: positive('readers', readers),
        pages: positive('pages', pages),
        rounds: positive('rounds', rounds),
      },
      console.error,
    ),
  ledger: async ({ rows, clients = '8', checks, rounds }) => [
    await benchLedger(
      {
        rows: positive('rows', rows),
        clients: positive('clients', clients),
        checks: positive('checks', checks),
        rounds: positive('rounds', rounds),
      },
      console.error,
    ),
  ],
  merge: ({ sizes = '20000,50000,100000,200000', agencies, rounds, seed }) =>
    Promise.resolve(
      benchMerge(
        {
          sizes: sizesOf(sizes),
          agencies: positive('agencies', agencies),
          rounds: positive('rounds', rounds),
          seed: positive('seed', seed),
        },
        console.error,
      ),
    ),
};

const main = async (): Promise<void> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      lifecycles: { type: 'string', default: '200' },
      clients: { type: 'string' },
      rows: { type: 'string', default: '10000000' },
      codes: { type: 'string', default: '5000' },
      documents: { type: 'string', default: '1000' },
      checks: { type: 'string', default: '1000' },
      sizes: { type: 'string' },
      readers: { type: 'string', default: '8' },
      pages: { type: 'string', default: '50' },
      rounds: { type: 'string', default: '3' },
      agencies: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
    },
  });
  const bench = positionals.length === 1 ? benches[positionals[0] ?? ''] : undefined;
  if (bench === undefined) throw new Error(usage);
  const figures = await bench(values);
  if (values.json) for (const line of figures) console.log(JSON.stringify(line));
  else console.table(figures);
};

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(inspect(error, { depth: 6 }));
    process.exit(1);
  },
);
