// Where the payload converter of clients, workers and workflows lies: the SDK loads it by path.
import { join } from 'node:path';
import { projectRoot } from './project-root';

export const payloadConverterPath = join(projectRoot, 'workflows', 'payload-converter.cjs');
