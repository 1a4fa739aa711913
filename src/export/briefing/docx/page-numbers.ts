import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';

type Body = Parameters<PageNumberEstimator>[0];

const isList = (value: unknown): value is readonly object[] => Array.isArray(value);

/** The same body with its footnotes numbered through: `w:footnotePr` is taken from its sections. */
function numberedThrough(body: Body): Body {
  const without = (children: unknown, change: (child: object) => object[]) =>
    isList(children) ? children.flatMap(change) : children;
  const section = (child: object) => ('w:footnotePr' in child ? [] : [child]);
  const block = (child: object) =>
    'w:sectPr' in child ? [{ ...child, 'w:sectPr': without(child['w:sectPr'], section) }] : [child];
  return Object.fromEntries(
    Object.entries(body).map(([name, children]) => [name, without(children, block)]),
  );
}

// Fonts that the library cannot measure are taken for their kin.
const estimate = estimatePageNumbersWith({ guess: true });

/**
 * Works out the pages for the contents. Notes that begin anew on each page are laid out as if
 * numbered through: the library would lay the paper out again for every one of them, and where a
 * line ends does not hang on the digits of a note.
 */
export const pageNumbers: PageNumberEstimator = Object.assign(
  (body: Body, context: Parameters<PageNumberEstimator>[1]) =>
    estimate(numberedThrough(body), context),
  estimate.listNumbers === undefined ? {} : { listNumbers: estimate.listNumbers },
);
