/** Rows by column. */
export type Rows = readonly Readonly<Record<string, string>>[];

export const range = (count: number) => Array.from({ length: count }, (_, i) => i);
export const CITY = 'port';
export const long = (text: string, length: number) => text.repeat(length).slice(0, length);
export const LONG_EN = 'Harbour district with a name as long as names are allowed to be';
export const LONG_ZH = '港湾新区综合管理服务与基层治理改革试验片区';

export const ward = (i: number) => `port-${String(i + 1).padStart(2, '0')}`;

/** A reform has an id that another city has too: `river-chief` is of both. */
export const idOf = (i: number) => (i === 3 ? 'river-chief' : `port-reform-${i + 1}`);
