import { join } from 'node:path';
import { readPackages } from '../src/cli/data/read-packages.ts';

/** The data packages of this project, as read from disk. */
export const projectPackages = () => readPackages(join(import.meta.dirname, '../data'));
