import { html, nothing, type TemplateResult } from 'lit';
import { areaInputs } from '../../ui/parts/area-inputs';
import { areaTable } from '../../ui/parts/area-table';
import type { CardContext } from '../../ui/parts/card-context';
import { deriveSum } from '../../ui/parts/derive-sum';
import { numberText } from '../../ui/parts/number-text';
import '../../ui/parts/derived-mark';
import '../../ui/parts/source-mark';

/** The ten areas beside the plan's row for the whole city, and where their sum differs from it. */
export function tenAreas(context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { m } = locale;
  const inputs = plan.areas.map((area) => areaInputs(area, 'firms', context).to);
  const sum = deriveSum(inputs, context);
  const { figure, label } = areaInputs(plan.municipality, 'firms', context).to;
  const row = numberText(figure, plan, locale);
  return html`<section>
    <h3>${m.card.areas}</h3>
    ${areaTable(plan.areas, 'output', context)} ${areaTable(plan.areas, 'firms', context)}
    ${
      sum && sum.value !== row
        ? html`<p class="note">
            ${m.card.sumDiffers(sum.value, row)}<source-mark cite=${figure.cite} what=${label}></source-mark>
            <derived-mark what=${m.card.sum} formula=${sum.formula} .inputs=${sum.inputs}></derived-mark>
          </p>`
        : nothing
    }
  </section>`;
}
