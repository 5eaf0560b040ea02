const formats = new Map<string, Intl.NumberFormat>();

/**
 * The format of numbers with `least` to `most` decimals, grouped as the language does. A format costs far
 * more to make than to use, and a table uses hundreds of them, so each is made once.
 */
export function numberFormat(tag: string, least: number, most: number): Intl.NumberFormat {
  const key = `${tag} ${least} ${most}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(tag, { minimumFractionDigits: least, maximumFractionDigits: most });
  formats.set(key, format);
  return format;
}

/** A number as the audit's sentences and formulas print it, in both languages: grouped, with at most `digits` decimals. */
export function numberText(value: number, digits = 1): string {
  return numberFormat('en', 0, digits).format(value);
}

/** How many decimals a number has as it is printed: 33.04 → 2. */
export function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** How many decimals the plan prints of a number: 523.0 has one; 2.75万 has none, as the number is 27,500. */
export function printedDecimals(quote: string): number {
  return /^\D*\d+\.(\d+)(?!万(?![元亩]))\D*$/.exec(quote)?.[1]?.length ?? 0;
}
