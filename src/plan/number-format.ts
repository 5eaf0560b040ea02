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
