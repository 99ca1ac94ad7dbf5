// Brings a fresh clone to where the checks can run: packages, and the generated database client that types need.
import { bootstrap } from './bootstrap.mjs';

await bootstrap({ withDevelopment: true });
