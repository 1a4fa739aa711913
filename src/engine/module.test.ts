import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { WASM_BYTES } from './module.ts';

it('knows the size of the module that is installed, which the progress divides by', () => {
  const path = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  expect(statSync(path).size).toBe(WASM_BYTES);
});
