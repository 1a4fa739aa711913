import {
  askObservations,
  type Filter,
  type ObservationsQuestion,
  type Order,
} from '../../engine/question.ts';
import type { ExploreRequest } from './request.ts';

/** Which figures a request selects. */
export function filterOf(request: ExploreRequest): Omit<Filter, 'ids'> {
  const { packages, indicators, reforms, areas, roles, from, to } = request;
  return { packages, indicators, reforms, areas, roles, from, to };
}

/** In which order it lists them. */
export function orderOf({ sort, descending }: ExploreRequest): Order {
  return { by: sort, descending };
}

/** The question to the observations that a request asks; how it is drawn is no part of it. */
export function questionOf(request: ExploreRequest): ObservationsQuestion {
  return askObservations(filterOf(request), orderOf(request));
}
