/** Whether a cell says that there is no figure: empty, or a dash. */
export function isBlank(cell: string): boolean {
  return /^(?:[\s\u200b\ufeff]*|[-–—−―/／.…]+|n\/?a)$/i.test(cell.trim());
}
