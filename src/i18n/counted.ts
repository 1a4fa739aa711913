const english = new Intl.PluralRules('en');

/** True for a count, as written, that English says in the singular: `1`, but not `0` or `1.5`. */
export function isOne(count: string): boolean {
  return english.select(Number(count.replaceAll(',', ''))) === 'one';
}

/** A count, as written, with the English noun in its number: `1 row`, `9,665 rows`. */
export function counted(count: string, one: string, other: string): string {
  return `${count} ${isOne(count) ? one : other}`;
}
