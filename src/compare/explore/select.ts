import type { Catalog, Observation } from '../../catalog/types.ts';
import { MemoryAnswerer } from '../../engine/memory.ts';
import { questionOf } from './question.ts';
import type { ExploreRequest } from './request.ts';

/** Kept for each list, whose order they work out once. */
const answerers = new WeakMap<readonly Observation[], MemoryAnswerer>();

/** Answers a request at once from the figures at hand. Throws `period-invalid`. */
export function select(
  { observations }: Pick<Catalog, 'observations'>,
  request: ExploreRequest,
): readonly Observation[] {
  const answerer = answerers.get(observations) ?? new MemoryAnswerer(observations);
  answerers.set(observations, answerer);
  return answerer.answer(questionOf(request)).observations;
}
