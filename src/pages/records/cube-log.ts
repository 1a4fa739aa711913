import { YardstickError } from '../../base/error.ts';
import { type Cube, readCube } from '../../records/published/cube.ts';
import { columnsOf } from '../../records/role-names.ts';
import type { LogFile } from './log-file.ts';
import type { Peeked, ReadLog } from './protocol.ts';

const HEAD = 64;

/**
 * The published cube that a file holds; null for any other file.
 * @throws YardstickError `cube-invalid`
 */
export async function cubeIn(file: LogFile): Promise<Cube | null> {
  if (!/^\s*\{\s*"kind":\s*"cube"/.test(await file.slice(0, HEAD).text())) return null;
  try {
    return readCube(JSON.parse(await file.text()));
  } catch (cause) {
    if (cause instanceof YardstickError) throw cause;
    const details = { file: file.name, place: 'JSON', value: '' };
    throw new YardstickError('cube-invalid', `${file.name}: no JSON`, details, cause);
  }
}

/** A cube as it looks before it is read: there is nothing to choose but what it tells. */
export function peekCube(file: LogFile, cube: Cube): Peeked {
  const { roles, grain, calendar, countsStart } = cube;
  return {
    files: [file.name],
    columns: columnsOf(roles),
    rows: [],
    guess: { guesses: [], roles },
    words: {},
    cube: {
      roles,
      by: grain,
      count: calendar === null ? 'calendar' : 'working',
      first: countsStart,
    },
  };
}

/** What is to be said of a cube: all that it counts was used, and no more is known. */
export function readLogOfCube(cube: Cube, sha256: string): ReadLog {
  const { title, threshold, leftOut, cases, extract, from, calendar, setAside, synthetic } = cube;
  return {
    files: [{ name: title, sha256 }],
    ...{ rowsIn: cases, rowsUsed: cases, extract, from, to: extract, calendar },
    setAside: setAside.map((one) => ({ ...one, examples: [] })),
    ...{ older: [], screens: [], cube: { title, threshold, leftOut, synthetic } },
  };
}
