/** A text that no spreadsheet takes for a formula when it is pasted, in one line. */
export function safeText(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
