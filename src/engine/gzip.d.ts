/** A file that the build ships compressed (scripts/gzipped-assets.ts). */
declare module '*?gzip' {
  export const url: string;
  /** Its size as it is shipped. */
  export const bytes: number;
}
