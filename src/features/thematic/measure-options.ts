import type { Locale } from '../../i18n/locale';
import type { OptionGroup } from './choice-field';
import { measureGroups } from './measure-groups';

/** All measures to choose from, in their groups. */
export function measureOptions({ m }: Locale): OptionGroup[] {
  return (Object.keys(measureGroups) as (keyof typeof measureGroups)[]).map((group) => ({
    label: m.thematic.groups[group],
    options: measureGroups[group].map((value) => ({ value, label: m.measures.names[value] })),
  }));
}
