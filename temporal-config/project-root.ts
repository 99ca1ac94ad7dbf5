// The folder of the checkout: where scripts, migrations and default data folders are found whatever the working folder.
import { resolve } from 'node:path';

export const projectRoot = resolve(__dirname, '..');
