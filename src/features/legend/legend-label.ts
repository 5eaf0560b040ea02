import type { Locale } from '../../i18n/locale';
import type { Plan } from '../../plan/plan';
import type { LegendItem } from './legend-item';

/** The name of a legend's symbol in the reader's language. */
export function legendLabel(item: LegendItem, locale: Locale, plan: Plan | undefined): string {
  const m = locale.m.chrome.legend;
  switch (item.group) {
    case 'areas':
      return m.areas[item.id];
    case 'schematic':
      return m.schematic[item.id];
    case 'marks':
      return m.marks[item.id];
    case 'categories':
      return m.categories[item.id];
    case 'places':
      return m.places[item.id];
    case 'lines':
      return m.lines[item.id];
    case 'points':
      return m.points[item.id];
    case 'industries': {
      const industry = plan?.industries.get(item.id);
      return industry ? locale.text(industry.name) : item.id;
    }
  }
}
