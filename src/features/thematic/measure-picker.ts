import type { TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import { type MeasureId, measureIds } from '../../plan/measures/measure-id';
import { changeThematic } from './change-thematic';
import { choiceField } from './choice-field';
import { measureOptions } from './measure-options';

/** The measure to show, from none and all there are. */
export function measurePicker(chosen: MeasureId | null, locale: Locale): TemplateResult {
  const { m } = locale;
  return choiceField({
    label: m.thematic.measure,
    value: chosen ?? '',
    options: [{ value: '', label: m.thematic.none }, ...measureOptions(locale)],
    choose: (value, event) =>
      changeThematic(event, { measure: measureIds.find((id) => id === value) ?? null }),
  });
}
