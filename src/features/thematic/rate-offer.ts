import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { MeasureId } from '../../plan/measures/measure-id';
import { icon } from '../../ui/icons';
import { changeThematic } from './change-thematic';

/** A word of warning where a total is drawn by colour, and the rate to show instead. */
export function rateOffer(rate: MeasureId, { m }: Locale): TemplateResult {
  return html`<div class="warning" role="note">
    ${icon('info')}
    <p>
      ${m.thematic.totalWarning}
      <button type="button" @click=${(event: Event) => changeThematic(event, { measure: rate })}>
        ${m.thematic.offer(m.measures.names[rate])}
      </button>
    </p>
  </div>`;
}
