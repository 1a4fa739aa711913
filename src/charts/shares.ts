import { type Calculated, calculate, isPoint } from '../base/calculate.ts';
import { roundTo } from '../base/decimals.ts';
import { settle } from '../base/precision.ts';
import { divide, quantity, scale } from '../base/quantity.ts';
import { SHARE_LIMITS } from '../base/rounding.ts';
import type { Language } from '../base/vocabulary.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
import { formatFigure } from '../i18n/figure.ts';
import type { ChartRow } from '../spec/document.ts';
import { ifDetermined, inputOf, PERCENT } from './change.ts';
import { type Written, writeRow } from './describe.ts';
import type { Split } from './parts.ts';
import { statedShare } from './stated-input.ts';

/** A share that needs more decimals says nothing to a reader. */
const MOST_DECIMALS = 4;
const NOTHING = quantity(0);

/** The parts of a whole in per cent, as written. */
export interface Shares {
  /** One for each part, in their order; '' where nothing can be said. */
  readonly texts: readonly string[];
  /** True where the parts are all of the whole and their rounded shares come to more or less. */
  readonly missesAll: boolean;
}

function shareOf(document: Written, part: ChartRow, whole: ChartRow): Calculated | null {
  const inputs = [part, whole].map((one) => inputOf(document, one));
  const share = ifDetermined(() =>
    calculate(inputs, ([a = NOTHING, b = NOTHING]) => scale(divide(a, b), 100), { share: true }),
  );
  if (share === null || share.decimals > MOST_DECIMALS) return null;
  const { value, lower } = share.raw;
  return (value ?? lower ?? 0) < 0 ? null : share;
}

/** The decimals at which shares of a whole come to a hundred; null if there are none. */
function addingDecimals(shares: readonly Calculated[]): number | null {
  const least = Math.max(...shares.map(({ decimals }) => decimals));
  const most = Math.min(MOST_DECIMALS, ...shares.map((share) => share.most));
  for (let decimals = least; decimals <= Math.max(least, most); decimals += 1) {
    const sum = shares.reduce((all, { raw }) => all + roundTo(raw.value ?? 0, decimals), 0);
    if (roundTo(sum, decimals) === 100) return decimals;
  }
  return null;
}

/**
 * Says what part of a whole each of its parts is: as the source states it where the part was
 * computed from that, else computed, with enough decimals to tell the lesser of part and rest
 * (`about 99.47%`), and where possible with as many as make all come to 100%.
 */
export function sharesOf(
  document: Written & Parameters<typeof statedShare>[0],
  { whole, parts, left }: Pick<Split, 'whole' | 'parts' | 'left'>,
  language: Language,
): Shares {
  const stated = parts.map((part) => statedShare(document, part, whole));
  const shares = parts.map((part) => shareOf(document, part, whole));
  const points = shares.flatMap((one) => (one !== null && isPoint(one.raw) ? [one] : []));
  const computed = stated.every((one) => one === undefined) && points.length === parts.length;
  const all = left === 0 && computed && points.length > 1;
  const shared = all ? addingDecimals(points) : null;
  const texts = shares.map((share, position) => {
    const told = stated[position];
    if (told) return writeRow(document, told, language);
    if (share === null) return '';
    const decimals = shared ?? share.decimals;
    const figure = settle(share.raw, decimals, share.interval, SHARE_LIMITS);
    return formatFigure(figure, PERCENT, language, { decimals });
  });
  return { texts, missesAll: all && shared === null };
}

/** Says that rounded shares come to more or less than all, if those of one of the wholes do; else ''. */
export function sharesNote(
  document: Parameters<typeof sharesOf>[0],
  splits: readonly Split[],
  language: Language,
): string {
  const drawn = splits.filter(({ problem }) => problem === null);
  const misses = drawn.some((split) => sharesOf(document, split, language).missesAll);
  return misses ? chartMessages(language).chart.sharesRounded : '';
}
