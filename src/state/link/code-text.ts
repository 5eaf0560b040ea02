/**
 * What only a code of the grammar has (ids, numbers, lists of them) of a text that a messenger or a pasted sentence may
 * have added to: full-width commas and colons are read as such, and it ends before the first sign that no code has.
 */
export function codeText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/、/g, ',')
    .trim()
    .replace(/[^\w.,:+~-].*$/su, '')
    .replace(/[.,:]+$/, '');
}
