import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import { type DrawingKind, drawings } from '../../state/thematic';
import { changeThematic } from './change-thematic';

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
