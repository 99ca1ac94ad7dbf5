// `npm test …`: makes a fresh clone ready, then runs the tests (scripts/test-run.ts) with the other arguments.
import { bootstrap, runTypeScript } from './bootstrap.mjs';

await bootstrap({ withDevelopment: true });
await runTypeScript('test-run', process.argv.slice(2));
