const digits = '零一二三四五六七八九';
const multipliers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * The numbers a Chinese text holds: `4453.0` → 4453, `2万家` → 20000 (but `30万元` → 30: there 万元 is the
 * unit), `六` → 6, `十五` → 15, `3-5` → 3 and 5.
 */
export function numbersIn(text: string): number[] {
  const arabic = [...text.matchAll(/(\d+(?:\.\d+)?)\s*(万(?![元亩]))?/g)].map(
    ([, number, tenThousands]) => Number(number) * (tenThousands ? 10_000 : 1),
  );
  const written = [...text.matchAll(/[零一二两三四五六七八九十百千]+/g)].map(([numeral]) => read(numeral));
  return [...arabic, ...written];
}

/** Reads a numeral written in characters, below ten thousand. */
function read(numeral: string): number {
  let total = 0;
  let digit = 0;
  for (const character of numeral.replaceAll('两', '二')) {
    const multiplier = multipliers[character];
    if (multiplier === undefined) {
      digit = digits.indexOf(character);
    } else {
      total += (digit || 1) * multiplier;
      digit = 0;
    }
  }
  return total + digit;
}
