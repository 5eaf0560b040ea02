import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import { measureText } from '../../i18n/measure-text';
import { measureTimeText } from '../../i18n/measure-time-text';
import { targetYear } from '../../plan/years';
import { type Classing, classMethods, palettes } from '../../state/thematic';
import type { Classified } from '../../style/classes/classify';
import { changeThematic } from './change-thematic';
import { choiceField } from './choice-field';
import { firstOwnBreaks } from './model/own-breaks';
import './own-breaks';

/** How the classes are made: method, number, own breaks, palette, and where a diverging palette turns. */
export function classSettings(classing: Classing, classified: Classified, locale: Locale): TemplateResult {
  const { thematic: m } = locale.m;
  const change = (event: Event, part: Partial<Classing>) =>
    changeThematic(event, { classing: { ...classing, ...part } });
  const own = classing.method === 'own';
  return html`<details>
    <summary>${m.settings(m.methods[classing.method], String(classified.colours.length))}</summary>
    <div class="settings">
      ${choiceField({
        label: m.method,
        value: classing.method,
        options: classMethods.map((value) => ({ value, label: m.methods[value] })),
        choose: (value, event) => change(event, methodChange(value, classing, classified)),
      })}
      <p class="note">${m.methodNotes[classing.method]}</p>
      ${
        own
          ? html`<own-breaks .classing=${classing} .unit=${classified.measure.unit}></own-breaks>`
          : choiceField({
              label: m.classCount,
              value: String(classing.count),
              options: counts.map((value) => ({ value, label: value })),
              choose: (value, event) => change(event, { count: Number(value) }),
            })
      }
      ${
        classified.pivot === null
          ? nothing
          : choiceField({
              label: m.palette,
              value: classing.palette,
              options: palettes.map((value) => ({ value, label: m.palettes[value] })),
              choose: (value, event) =>
                change(event, { palette: palettes.find((id) => id === value) ?? classing.palette }),
            })
      }
      ${classified.midpoint === null ? nothing : html`<p class="note">${midpointText(classified, classified.midpoint, locale)}</p>`}
      ${classified.measure.time === 'year' ? html`<p class="note">${m.allYears}</p>` : nothing}
    </div>
  </details>`;
}

const counts = ['3', '4', '5', '6', '7'] as const;

/** Own breaks begin as those on the map; the other methods have no breaks of their own. */
function methodChange(value: string, classing: Classing, classified: Classified): Partial<Classing> {
  const method = classMethods.find((id) => id === value) ?? classing.method;
  if (method !== 'own') return { method, breaks: [] };
  const breaks = firstOwnBreaks(classified);
  return { method, breaks, count: breaks.length + 1 };
}

function midpointText({ measure }: Classified, midpoint: number, locale: Locale): string {
  const { thematic: m } = locale.m;
  if (midpoint === 0) return m.midpointZero;
  const time = measureTimeText(measure, targetYear, locale);
  return m.midpointCity(measureText(midpoint, { ...measure, digits: measure.digits + 1 }, locale), time);
}
