import { bounds, type Quantity } from '../base/quantity.ts';
import type { ChartDocument, Figure } from '../spec/document.ts';
import { unitOf } from '../spec/look-up.ts';

type Figures = Pick<ChartDocument, 'rows' | 'inputs' | 'units'>;

function inputsOf(document: Figures, { derivation }: Figure): Figure[] {
  const ids = Object.values(derivation?.inputs ?? {});
  return [...document.rows, ...document.inputs].filter(
    ({ observation }) => observation !== null && ids.includes(observation),
  );
}

/**
 * The stated change that a baseline was computed from; a change computed from that baseline would
 * only be this one again, less exactly. Undefined if there is none.
 */
export function statedChange(document: Figures, baseline: Figure): Figure | undefined {
  return inputsOf(document, baseline).find(
    ({ role, indicator }) => role === 'change' && indicator.id === baseline.indicator.id,
  );
}

/** The stated share of a whole that a part was computed from; undefined if there is none. */
export function statedShare(
  document: Figures,
  part: Figure,
  whole: Quantity & Pick<Figure, 'observation'>,
): Figure | undefined {
  const inputs = inputsOf(document, part);
  if (!inputs.some(({ observation }) => observation === whole.observation)) return undefined;
  return inputs.find(
    (one) => unitOf(document, one.unit).dimension === 'share' && bounds(one).upper <= 100,
  );
}
