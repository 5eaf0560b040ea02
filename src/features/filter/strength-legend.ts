import { html, svg, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { Strength } from '../../plan/filter/filter-match';
import type { Scheme } from '../../style/scheme';
import { gradedStrengths, strengthStyle } from '../../style/strength-style';

/** What the colours and widths of a filtered map mean, with how many features have each. */
export function strengthLegend(
  strengths: readonly Strength[],
  scheme: Scheme,
  { m }: Locale,
): TemplateResult {
  const { filter, card } = m;
  const counts = gradedStrengths.map((strength) => ({
    strength,
    count: strengths.filter((each) => each === strength).length,
  }));
  const shown = counts.filter(({ strength, count }) => strength !== 'named' || count > 0);
  return html`<div class="legend">
    <h3><span>${filter.legend}</span><span>${filter.legendCount}</span></h3>
    <ul>
      ${shown.map(
        ({ strength, count }) =>
          html`<li>
            ${swatch(strength, scheme)}<span>${strength === 'named' ? filter.named : card.grades[strength]}</span
            ><span class="count">${count}</span>
          </li>`,
      )}
    </ul>
    <p class="note">${filter.legendNote}</p>
  </div>`;
}

/** An area and a symbol as the map shows them at this strength. */
function swatch(strength: (typeof gradedStrengths)[number], scheme: Scheme): TemplateResult {
  const { colour, width } = strengthStyle(strength, scheme) ?? { colour: 'none', width: 0 };
  return html`<svg class="swatch" viewBox="0 0 50 22" width="50" height="22" aria-hidden="true">
    ${svg`<rect x=${1 + width / 2} y=${2 + width / 2} width=${24 - width} height=${18 - width} fill=${colour} fill-opacity="0.62"
        stroke=${colour} stroke-width=${width} />
      <circle cx="39" cy="11" r=${4.5 + width / 2} fill="var(--paper-raised)" stroke=${colour} stroke-width=${width} />`}
  </svg>`;
}
