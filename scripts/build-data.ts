import { fileURLToPath } from 'node:url';
import { formatProblem } from '../src/catalog/problem.ts';
import { buildData } from './data/build.ts';

const root = new URL('..', import.meta.url);
const path = (name: string) => fileURLToPath(new URL(name, root));

const { problems, draft } = await buildData(path('data'), path('public/data'));
if (problems.length > 0) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'} in the data`);
  process.exitCode = 1;
} else {
  const { reforms, observations, charts } = draft;
  console.log(
    `data: ${reforms.length} reforms, ${observations.length} observations, ${charts.length} charts`,
  );
}
