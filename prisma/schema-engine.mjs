// Runs one request of Prisma's schema engine in a worker thread. The engine is WebAssembly in an ES module, which
// CommonJS and jest cannot import; a thread of plain JavaScript can be started from both, and frees its memory after.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, DriverAdapterError } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';

const gluePath = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
const wasm = await readFile(join(dirname(gluePath), 'schema_engine_bg.wasm'));
const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue });
glue.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

/** @type {{databaseUrl: string, datamodels: [string, string][], method: string, params: unknown}} */
const { databaseUrl, datamodels, method, params } = workerData;
const postgres = new PrismaPg({ connectionString: databaseUrl });
const connect = postgres.connect.bind(postgres);
// The driver would cut a script at every semicolon, also inside functions, and run the pieces one by one. Sent as a
// whole, PostgreSQL reads it itself and it takes effect whole or not at all.
postgres.connect = async () => {
  const adapter = await connect();
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      throw new DriverAdapterError(describe(error));
    }
  };
  return adapter;
};

function describe({ code = '', severity = '', message, detail, column, hint }) {
  return { kind: 'postgres', code, severity, message, detail, column, hint };
}

const engine = await glue.SchemaEngine.new(
  { datamodels },
  () => undefined,
  bindMigrationAwareSqlAdapterFactory(postgres),
);
try {
  parentPort?.postMessage({ ok: true, result: await engine[method](params) });
} catch (error) {
  parentPort?.postMessage({ ok: false, message: error instanceof Error ? error.message : String(error) });
}
