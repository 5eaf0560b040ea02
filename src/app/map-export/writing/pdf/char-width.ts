/** From here on, characters are as wide as they are high: Chinese with its punctuation. */
export const wideFrom = 0x2e80;

/** Width of a UTF-16 unit in the invisible font, in thousandths of its size. */
export function charWidth(code: number): number {
  return code >= wideFrom ? 1000 : 500;
}
