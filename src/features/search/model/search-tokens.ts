/**
 * The tokens of a folded text: each Latin word; of a run of Chinese each character and each pair of
 * neighbours, so that any part of it is found.
 */
export function searchTokens(folded: string): string[] {
  return (folded.match(/\p{Script=Han}+|[^\p{Script=Han} ]+/gu) ?? []).flatMap((run) => {
    const characters = [...run];
    return /^\p{Script=Han}/u.test(run) ? [...characters, ...pairs(characters)] : [run];
  });
}

function pairs(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
