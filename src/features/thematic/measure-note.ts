import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { Measure } from '../../plan/measures/measure';
import type { MeasureId } from '../../plan/measures/measure-id';
import { icon } from '../../ui/icons';
import { changeThematic } from './change-thematic';

/** What a measure is: its formula, unit, whose number it is, its time where that is no year, and which end is the better where one is. */
export function measureNote({ id, unit, origin, better, time }: Measure, { m }: Locale): TemplateResult {
  const { notes, units, origin: origins, better: directions, times } = m.measures;
  const facts = [
    units[unit],
    origins[origin],
    ...(time === 'year' ? [] : [times[time]]),
    ...(better === null ? [] : [directions[better]]),
  ];
  return html`<p class="note">${notes[id]}</p>
    <p class="note facts">${facts.map((fact) => html`<span>${fact}</span>`)}</p>`;
}

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
