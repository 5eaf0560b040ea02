import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { Measure } from '../../plan/measures/measure';

/** What a measure is: its formula, unit, whose number it is, its time where that is no year, and which end is the better. */
export function measureNote({ id, unit, origin, better, time }: Measure, { m }: Locale): TemplateResult {
  const { notes, units, origin: origins, better: directions, times } = m.measures;
  const facts = [
    units[unit],
    origins[origin],
    ...(time === 'year' ? [] : [times[time]]),
    directions[better ?? 'neutral'],
  ];
  return html`<p class="note">${notes[id]}</p>
    <p class="note facts">${facts.map((fact) => html`<span>${fact}</span>`)}</p>`;
}
