import { type Codes, GrowingCodes, GrowingColumn } from '../column.ts';
import type { Roles } from '../roles.ts';
import { WORD_ROLES, type WordCells, type WordRole } from './role-cells.ts';

type CategoryRole = Exclude<WordRole, 'subject'>;

/** The words of the rows that are counted: categories as codes, whom cases are about by number. */
export class WordColumns {
  readonly #categories: Readonly<Record<CategoryRole, GrowingCodes>>;
  readonly #subjects = new Map<string, number>([['', 0]]);
  readonly #subject: GrowingColumn<Uint32Array> | null;

  constructor(roles: Roles) {
    const of = (role: CategoryRole) => new GrowingCodes(roles[role] ?? role);
    this.#categories = { area: of('area'), type: of('type'), outcome: of('outcome') };
    const hasSubject = roles.subject !== undefined;
    this.#subject = hasSubject ? new GrowingColumn((length) => new Uint32Array(length)) : null;
  }

  /** Keeps a row: its words by their roles. */
  keep(wordOf: (role: WordRole) => string): void {
    for (const role of WORD_ROLES) this.#push(role, this.#codeOf(role, wordOf(role)));
  }

  /** Makes what keeps rows of such cells: words get their places in the order of the rows that are kept. */
  keeper(cells: Readonly<Record<WordRole, WordCells | null>>): (row: number) => void {
    const keepers = WORD_ROLES.map((role) => this.#keeperOf(role, cells[role]));
    return (row) => {
      for (const keep of keepers) keep(row);
    };
  }

  #keeperOf(role: WordRole, cells: WordCells | null): (row: number) => void {
    if (cells === null) return () => this.#push(role, 0);
    const { codes, words } = cells;
    const own = new Int32Array(words.length).fill(-1);
    return (row) => {
      const code = codes[row] as number;
      if (own[code] === -1) own[code] = this.#codeOf(role, words[code] ?? '');
      this.#push(role, own[code] as number);
    };
  }

  #codeOf(role: WordRole, word: string): number {
    if (role !== 'subject') return this.#categories[role].codeOf(word);
    const known = this.#subjects.get(word) ?? this.#subjects.size;
    this.#subjects.set(word, known);
    return known;
  }

  #push(role: WordRole, code: number): void {
    if (role === 'subject') this.#subject?.push(code);
    else this.#categories[role].push(code);
  }

  /** The columns of all rows that were kept. */
  finish(): Readonly<Record<CategoryRole, Codes>> & { readonly subject: Uint32Array | null } {
    const { area, type, outcome } = this.#categories;
    const subject = this.#subject?.finish() ?? null;
    return { area: area.finish(), type: type.finish(), outcome: outcome.finish(), subject };
  }
}
