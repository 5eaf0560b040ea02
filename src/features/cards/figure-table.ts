import { html, nothing, type TemplateResult } from 'lit';
import { type AnnexColumn, annexColumns } from '../../plan/annex-columns';
import type { Area } from '../../plan/schema/area';
import { areaInputs } from '../../ui/parts/area-inputs';
import { barPair } from '../../ui/parts/bar-pair';
import type { CardContext } from '../../ui/parts/card-context';
import { deriveGrowth } from '../../ui/parts/derive-growth';
import { deriveShare } from '../../ui/parts/derive-share';
import { derivedValue } from '../../ui/parts/derived-value';
import { figureValue } from '../../ui/parts/figure-value';
import { numberText } from '../../ui/parts/number-text';
import { targetHead } from '../../ui/parts/target-head';

/** An area's figures of annex 1: 2020, the target, growth a year and the share of the city. */
export function figureTable(area: Area, context: CardContext): TemplateResult {
  return html`<table class="figures">
    ${targetHead(context.locale)}
    ${annexColumns.map((measure) => rows(area, measure, context))}
  </table>`;
}

function rows(area: Area, measure: AnnexColumn, context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { m } = locale;
  const { from, to } = areaInputs(area, measure, context);
  const whole = areaInputs(plan.municipality, measure, context).to;
  const isWhole = area === plan.municipality;
  const growth = deriveGrowth(from, to, context);
  const share = isWhole || measure === 'tax_per_mu' ? null : deriveShare(to, whole, context);
  const [a, b] = [from, to].map(({ figure }) => numberText(figure, plan, locale));
  const cityInstead = !isWhole && to.figure.value === null;
  return html`<tbody>
    <tr>
      <th scope="row">${m.card.figure[measure]}<span class="unit">${m.card.units[from.figure.unit]}</span></th>
      <td>${figureValue(from.figure, from.label, context)}</td>
      <td>
        ${figureValue(to.figure, to.label, context)}${
          cityInstead
            ? html`<span class="instead">${m.card.wholeCity} ${figureValue(whole.figure, whole.label, context)}</span>`
            : nothing
        }
      </td>
    </tr>
    ${
      growth
        ? html`<tr class="more">
            <td colspan="3">
              ${barPair(from.figure.value, to.figure.value, m.card.bar(a ?? '', b ?? ''))}
              <p class="derivations">
                <span>${m.card.growth} ${derivedValue(growth, m.card.growth)}</span>
                ${share ? html`<span>${m.card.share} ${derivedValue(share, m.card.share)}</span>` : nothing}
              </p>
            </td>
          </tr>`
        : nothing
    }
  </tbody>`;
}
