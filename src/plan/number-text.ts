/** Making a format is dear, using it is cheap. */
const formats = new Map<number, Intl.NumberFormat>();

/** A number as the audit's sentences and formulas print it, in both languages: grouped, with at most `digits` decimals. */
export function numberText(value: number, digits = 1): string {
  const format = formats.get(digits) ?? new Intl.NumberFormat('en', { maximumFractionDigits: digits });
  formats.set(digits, format);
  return format.format(value);
}
