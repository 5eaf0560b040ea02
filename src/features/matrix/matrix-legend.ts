import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import { gradedStrengths } from '../../style/strength-style';

/** What letters, colours, filled and hollow cells mean. `hollow`: whether a cell can be hollow. */
export function matrixLegend(hollow: boolean, { m }: Locale): TemplateResult {
  const { matrix, card } = m;
  return html`<ul class="legend" aria-label=${matrix.legend}>
    ${gradedStrengths.map((strength) => {
      const grade = strength === 'named' ? 'none' : strength;
      return html`<li><span class="mark itself" data-grade=${strength}>${matrix.signs[grade]}</span>${card.grades[grade]}</li>`;
    })}
    ${
      hollow
        ? html`<li><span class="mark itself" data-grade="focus"></span>${matrix.itselfMark}</li>
            <li><span class="mark parent" data-grade="focus"></span>${matrix.parentMark}</li>`
        : nothing
    }
  </ul>`;
}
