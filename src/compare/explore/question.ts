import { askObservations, type ObservationsQuestion } from '../../engine/question.ts';
import type { ExploreRequest } from './request.ts';

/** The question to the observations that a request asks; how it is drawn is no part of it. */
export function questionOf(request: ExploreRequest): ObservationsQuestion {
  const { packages, indicators, reforms, areas, roles, from, to, sort, descending } = request;
  const filter = { packages, indicators, reforms, areas, roles, from, to };
  return askObservations(filter, { by: sort, descending });
}
