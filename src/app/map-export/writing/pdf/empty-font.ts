/**
 * A TrueType font with one empty glyph, for text that is there to be found and copied, but not seen: the picture below it
 * shows it. An embedded font makes readers ask for no other.
 */
export function emptyFont(): Uint8Array<ArrayBuffer> {
  const tables: readonly (readonly [tag: string, words: readonly number[]])[] = [
    // Words of 16 bits. An outline has at least one byte, for readers that ask for a table that is not empty.
    ['glyf', [0]],
    [
      'head',
      [1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000, 1000, 0, 8, 2, 0, 0],
    ],
    ['hhea', [1, 0, 800, -200, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, 1]],
    ['hmtx', [1000, 0]],
    ['loca', [0, 0]],
    ['maxp', [1, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]],
  ];
  const directory = 12 + tables.length * 16;
  const padded = (words: readonly number[]) => Math.ceil((words.length * 2) / 4) * 4;
  const size = directory + tables.reduce((sum, [, words]) => sum + padded(words), 0);
  const font = new DataView(new ArrayBuffer(size));
  font.setUint32(0, 0x00010000);
  for (const [index, value] of [tables.length, 64, 2, 32].entries()) font.setUint16(4 + index * 2, value);
  let at = directory;
  for (const [index, [tag, words]] of tables.entries()) {
    const entry = 12 + index * 16;
    for (const [position, letter] of [...tag].entries())
      font.setUint8(entry + position, letter.charCodeAt(0));
    for (const [position, word] of words.entries()) font.setInt16(at + position * 2, word);
    let sum = 0;
    for (let word = at; word < at + padded(words); word += 4) sum = (sum + font.getUint32(word)) >>> 0;
    font.setUint32(entry + 4, sum);
    font.setUint32(entry + 8, at);
    font.setUint32(entry + 12, words.length * 2);
    at += padded(words);
  }
  return new Uint8Array(font.buffer);
}
