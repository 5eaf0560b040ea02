import characters from 'opencc-js/dict/TSCharacters';

const pairs = new Map(
  characters.split('|').map((pair) => {
    const [traditional = '', simplified = ''] = pair.split(' ');
    return [traditional, simplified];
  }),
);

/** The simplified form of a traditional character; any other as it is. */
export function simplified(character: string): string {
  return pairs.get(character) ?? character;
}
