import { html, nothing, type TemplateResult } from 'lit';
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
  const classified =
    measure && showsColumns(thematic) ? classify({ plan, actuals }, measure, year, classing, scheme) : null;
  return html`<div class="height">
    ${classified ? html`<column-legend .classified=${classified} .year=${year}></column-legend>` : nothing}
    <swipe-options .thematic=${thematic}></swipe-options>
  </div>`;
}
