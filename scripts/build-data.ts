import { fileURLToPath } from 'node:url';
import { foldProblems } from '../src/catalog/fold.ts';
import type { Problem } from '../src/catalog/problem.ts';
import { buildData } from '../src/cli/data/build-data.ts';
import { formatProblem, inWords } from '../src/cli/problem-line.ts';
import { dataFolders } from './data-folders.ts';

const root = new URL('..', import.meta.url);
const path = (name: string) => fileURLToPath(new URL(name, root));

const say = (problem: Problem) => formatProblem(inWords(problem, 'en'));

const {
  problems: all,
  notes,
  draft,
} = await buildData(dataFolders(path('.')), path('public/data'));
const problems = foldProblems(all);
for (const note of notes) console.error(`note: ${say(note)}`);
if (problems.length > 0) {
  for (const problem of problems) console.error(say(problem));
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'} in the data`);
  process.exitCode = 1;
} else {
  const { reforms, observations, charts } = draft;
  console.log(
    `data: ${reforms.length} reforms, ${observations.length} observations, ${charts.length} charts`,
  );
}
