/** Traditional characters with their simplified forms, `"廣 广|…"`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;

  export = pairs;
}
