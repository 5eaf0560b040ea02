/** What stands before and behind a number in English: `CNY bn` stands around it, a percent sign close to it. */
export function aroundNumber(unit: string): readonly [before: string, after: string] {
  if (unit === '') return ['', ''];
  if (unit.startsWith('%')) return ['', unit];
  const [currency, rest] = unit.startsWith('CNY ') ? ['CNY ', unit.slice(4)] : ['', unit];
  return [currency, ` ${rest}`];
}
