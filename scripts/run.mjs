// `node scripts/run.mjs NAME …`: makes a fresh clone ready, then runs scripts/NAME.ts with the other arguments.
import { bootstrap, runTypeScript, stopWith } from './bootstrap.mjs';

const [name, ...args] = process.argv.slice(2);
if (name === undefined || !/^[a-z-]+$/.test(name)) stopWith('用法 (usage): node scripts/run.mjs NAME …');
await bootstrap();
await runTypeScript(name, args);
