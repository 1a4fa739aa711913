import type { Catalog } from '../../catalog/types.ts';
import { toSql as write } from '../../engine/sql.ts';
import { questionOf } from './question.ts';
import type { ExploreRequest } from './request.ts';

/** The statement that answers a request; see the engine's. Throws `period-invalid`. */
export function toSql({ packages }: Pick<Catalog, 'packages'>, request: ExploreRequest): string {
  return write(questionOf(request), packages);
}
