/** A text as names are compared: full-width forms narrow, no spaces, no apostrophes or dots, lower case. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff'’‘"“”.·_:：]/g, '');
}
