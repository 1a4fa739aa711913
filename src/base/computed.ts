/** What tells how a figure came about: as much of it as is needed here. */
interface Derived {
  readonly derivation: { readonly records?: object | undefined } | null;
}

/** True for a figure that was computed from others: none that a source states or that was counted from a log. */
export const isComputed = ({ derivation }: Derived): boolean =>
  derivation !== null && derivation.records === undefined;
