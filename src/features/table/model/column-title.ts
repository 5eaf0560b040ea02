import type { Bilingual } from '../../../plan/schema/bilingual';
import type { Column } from '../../../plan/table/column';

/** A column's name with its year and unit, in one line: `规上工业总产值 2025年（亿元）`. */
export function columnTitle({ name, when, unit }: Column, language: keyof Bilingual): string {
  const title = when ? `${name[language]} ${when[language]}` : name[language];
  if (!unit) return title;
  return language === 'zh' ? `${title}（${unit.zh}）` : `${title} (${unit.en})`;
}
