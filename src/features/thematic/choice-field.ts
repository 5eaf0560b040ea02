import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import { type MeasureId, measureIds } from '../../plan/measures/measure-id';
import { type DrawingKind, drawings } from '../../state/thematic';
import { changeThematic } from './change-thematic';
import { measureOptions, type Option, type OptionGroup } from './measure-options';

type Choice = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (Option | OptionGroup)[];
  readonly choose: (value: string, event: Event) => void;
};

/** A labelled list to choose from. */
export function choiceField({ label, value, options, choose }: Choice): TemplateResult {
  const one = ({ value: id, label: name }: Option) =>
    html`<option value=${id} .selected=${id === value}>${name}</option>`;
  return html`<label class="field">
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value, event)}>
      ${options.map((entry) =>
        'options' in entry
          ? html`<optgroup label=${entry.label}>${entry.options.map(one)}</optgroup>`
          : one(entry),
      )}
    </select>
  </label>`;
}

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

/** How the measure is drawn: colour, circles or columns. */
export function drawingChoice(chosen: DrawingKind, { m }: Locale): TemplateResult {
  return html`<fieldset class="segments">
    <legend class="sr-only">${m.thematic.drawing}</legend>
    ${drawings.map(
      (drawing) => html`<label>
        <input type="radio" name="drawing" value=${drawing} .checked=${drawing === chosen}
          @change=${(event: Event) => changeThematic(event, { drawing })} />
        <span>${m.thematic.drawings[drawing]}</span>
      </label>`,
    )}
  </fieldset>`;
}
