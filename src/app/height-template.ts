import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import '../panels/column-legend';
import '../panels/swipe-options';
import type { Actuals } from '../plan/actuals/actual';
import type { Plan } from '../plan/plan';
import { showsColumns } from '../state/shows-columns';
import type { Thematic } from '../state/thematic';
import { classify } from '../style/classes/classify';
import type { Scheme } from '../style/scheme';

/** The legend of the columns, and the choice of a second map. */
export function heightTemplate(
  plan: Plan,
  actuals: Actuals,
  thematic: Thematic,
  scheme: Scheme,
): TemplateResult {
  const { measure, year, classing } = thematic;
  const legend = () =>
    measure && showsColumns(thematic)
      ? html`<column-legend .year=${year}
          .classified=${classify({ plan, actuals }, measure, year, classing, scheme)}></column-legend>`
      : nothing;
  return html`<div class="height">
    ${guard([plan, actuals, thematic, scheme], legend)}
    <swipe-options .thematic=${thematic}></swipe-options>
  </div>`;
}
