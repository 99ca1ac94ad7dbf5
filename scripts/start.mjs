// `npm start`: makes a fresh clone ready, then runs the supervisor (scripts/start.ts) in this process.
import { bootstrap, runTypeScript } from './bootstrap.mjs';

await bootstrap();
await runTypeScript('start', process.argv.slice(2));
