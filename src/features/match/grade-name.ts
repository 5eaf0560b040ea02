import type { Locale } from '../../i18n/locale';
import type { Evidence } from './model/evidence';

/** What a phrase's strength is called: the grade of its verb, that it has none, or that the name says it. */
export function gradeName(grade: Evidence['grade'], { m }: Locale): string {
  if (grade === 'name') return m.match.nameGrade;
  return grade === 'none' ? m.match.noVerb : m.card.grades[grade];
}
