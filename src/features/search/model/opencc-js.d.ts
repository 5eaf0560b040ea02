declare module 'opencc-js/dict/TSCharacters' {
  /** Pairs parted by `|`: a traditional character, and after a space the simplified ones for it. */
  const characters: string;
  export default characters;
}
