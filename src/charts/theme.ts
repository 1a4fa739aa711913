/** The colours of a chart; each is any CSS colour. */
export interface Theme {
  readonly name: 'light' | 'dark' | 'page';
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  /** Hairlines: axes and grids. */
  readonly line: string;
  readonly better: string;
  readonly worse: string;
  /** Figures with no direction, and context. */
  readonly context: string;
  /** Pale fills behind `better` and `context`. */
  readonly betterPale: string;
  readonly contextPale: string;
  /** Levels on a map and parts of a whole, which judge nothing; one hue, in strengths. */
  readonly level: string;
}

/** Tells the tokens of a theme apart from its name. */
export type ThemeColour = Exclude<keyof Theme, 'name'>;

const light: Theme = {
  name: 'light',
  paper: '#ffffff',
  ink: '#1a1c20',
  muted: '#5c626b',
  line: '#d9dce1',
  better: '#1f5fae',
  worse: '#b7500a',
  context: '#868d97',
  betterPale: '#c9dcf2',
  contextPale: '#e4e7eb',
  level: '#5a4a86',
};

const dark: Theme = {
  name: 'dark',
  paper: '#14161a',
  ink: '#e9ebee',
  muted: '#a3aab4',
  line: '#383d45',
  better: '#7fb2ef',
  worse: '#f0954a',
  context: '#8b93a0',
  betterPale: '#26405f',
  contextPale: '#2c3138',
  level: '#b7a6ea',
};

/** Colours that follow the page: its style sheet holds the same tokens as custom properties. */
const page: Theme = {
  name: 'page',
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  better: 'var(--better)',
  worse: 'var(--worse)',
  context: 'var(--context)',
  betterPale: 'var(--better-pale)',
  contextPale: 'var(--context-pale)',
  level: 'var(--level)',
};

/** `light` and `dark` write fixed colours, for files; `page` takes those of the page around it. */
export const THEMES = { light, dark, page } as const;
