/** A text as names are compared: full-width forms narrow, no spaces, no apostrophes or dots, lower case. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff'’‘"“”.·_:：]/g, '');
}

/** The name of a measure as it is compared: 规模以上 is 规上, and words that say only that it is an actual go. */
export function commonForm(name: string): string {
  return plain(name)
    .replaceAll('规模以上', '规上')
    .replace(/^各(?:县\(市、区\)|县市区|地区|地)/, '')
    .replace(/(?:完成情况|实际值|实绩|实际|完成|情况)$/, '');
}

/** Whether a cell says that there is no figure: empty, or a dash. */
export function isBlank(cell: string): boolean {
  return /^(?:[\s\u200b\ufeff]*|[-–—−―/／.…]+|n\/?a)$/i.test(cell.trim());
}

/** Whether a cell is a bare year. */
export function isYear(cell: string): boolean {
  return /^(?:19|20)\d\d$/.test(plain(cell));
}
