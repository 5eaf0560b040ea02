/** Units as people write them, as `plain` has them → the plan's form. */
const forms: Readonly<Record<string, string>> = {
  亿元: '亿元',
  亿: '亿元',
  '100millionyuan': '亿元',
  万元: '万元',
  万: '万元',
  '10,000yuan': '万元',
  '10000yuan': '万元',
  千元: '千元',
  元: '元',
  yuan: '元',
  百万元: '百万元',
  millionyuan: '百万元',
  十亿元: '十亿元',
  billionyuan: '十亿元',
  '万元/亩': '万元/亩',
  '10,000yuanpermu': '万元/亩',
  '万元/人': '万元/人',
  '10,000yuanperperson': '万元/人',
  '立方米/万元': '立方米/万元',
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
