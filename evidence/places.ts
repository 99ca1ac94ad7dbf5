// The two halves of the evidence folder: one file system, so that a finished upload becomes a file of the store without a copy.
import { join } from 'node:path';

export const incomingFolder = (folder: string): string => join(folder, 'incoming');
export const storeFolder = (folder: string): string => join(folder, 'files');
