import type { OfficeTable } from './office-table.ts';
import { SHAPES } from './shapes.ts';
import { VALUES } from './values.ts';

/** All are made up; their places are those of src/intake/test-tables.ts. */
export const OFFICE_TABLES: readonly OfficeTable[] = [...SHAPES, ...VALUES];
