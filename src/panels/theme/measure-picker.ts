import type { TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import { type MeasureId, measureIds } from '../../plan/measures/measure';
import { changeTheme } from './change-theme';
import { choiceField } from './choice-field';
import { measureGroups } from './measure-groups';

/** The measure to show, from none and all there are. */
export function measurePicker(chosen: MeasureId | null, { m }: Locale): TemplateResult {
  const groups = (Object.keys(measureGroups) as (keyof typeof measureGroups)[]).map((group) => ({
    label: m.thematic.groups[group],
    options: measureGroups[group].map((value) => ({ value, label: m.measures.names[value] })),
  }));
  return choiceField({
    label: m.thematic.measure,
    value: chosen ?? '',
    options: [{ value: '', label: m.thematic.none }, ...groups],
    choose: (value, event) => changeTheme(event, { measure: measureIds.find((id) => id === value) ?? null }),
  });
}
