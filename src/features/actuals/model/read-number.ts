export type ReadNumber = { readonly value: number; readonly unit: string | null };

/**
 * A number as spreadsheets write it: thousands grouped or not, full-width digits, a unit or a per cent sign
 * behind it. Null for anything that is not plainly a number: `208,3`, `约1600`, `1l00`.
 */
export function readNumber(text: string): ReadNumber | null {
  const cell = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/^[−–]/, '-')
    .replace(/^(?:cny|rmb|¥)(?=\d)/, '');
  const { rest, unit } = trailingUnit(cell);
  if (!/^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[-+]?\d+)?$/.test(rest)) return null;
  const value = Number(rest.replaceAll(',', ''));
  return Number.isFinite(value) ? { value, unit } : null;
}

/** Units as people write them, as `plain` has them → the plan's form. */
const forms: Readonly<Record<string, string>> = {
  亿元: '亿元',
  亿: '亿元',
  '100millionyuan': '亿元',
  万元: '万元',
  万: '万元',
  cnybn: '十亿元',
  bncny: '十亿元',
  bn: '十亿元',
  '10,000yuan': '万元',
  '10000yuan': '万元',
  千元: '千元',
  元: '元',
  yuan: '元',
  百万元: '百万元',
  millionyuan: '百万元',
  cnym: '百万元',
  十亿元: '十亿元',
  billionyuan: '十亿元',
  '万元/亩': '万元/亩',
  '10,000yuanpermu': '万元/亩',
  '元/亩': '元/亩',
  cnypermu: '元/亩',
  '元/人': '元/人',
  cnyperperson: '元/人',
  '万元/人': '万元/人',
  '10,000yuanperperson': '万元/人',
  '立方米/万元': '立方米/万元',
  'm³percny10,000': '立方米/万元',
  m3percny10000: '立方米/万元',
  家: '家',
  户: '家',
  个: '个',
  项: '项',
  件: '件',
  '%': '%',
};

const alternatives = Object.keys(forms).sort((a, b) => b.length - a.length);
const pattern = new RegExp(`[([]?(?:单位|unit)?(${alternatives.join('|')})[)\\]]?$`);

/** A text without the unit it ends in, and that unit. `text` is as `plain` has it. */
export function trailingUnit(text: string): { readonly rest: string; readonly unit: string | null } {
  const found = pattern.exec(text);
  const unit = forms[found?.[1] ?? ''] ?? null;
  return found && unit ? { rest: text.slice(0, found.index), unit } : { rest: text, unit: null };
}
