import { html, nothing, type TemplateResult } from 'lit';
import { type AnnexColumn, annexColumns } from '../../plan/annex-columns';
import type { Area } from '../../plan/schema/area';
import { areaInputs } from '../../ui/parts/area-inputs';
import { barPair } from '../../ui/parts/bar-pair';
import type { CardContext } from '../../ui/parts/card-context';
import { groupedTable } from '../../ui/parts/data-table';
import type { DerivationInput } from '../../ui/parts/derivation';
import { deriveGrowth, deriveShare } from '../../ui/parts/derivation';
import { derivedValue } from '../../ui/parts/derived-value';
import { numberText } from '../../ui/parts/figure-text';
import { figureValue } from '../../ui/parts/figure-value';
import { targetColumns } from '../../ui/parts/target-columns';

/** An area's figures of annex 1: 2020, the target, growth a year and the share of the city. */
export function figureTable(area: Area, context: CardContext): TemplateResult {
  const { m } = context.locale;
  const { municipality } = context.plan;
  const ofCity = (measure: AnnexColumn) => areaInputs(municipality, measure, context).to;
  return groupedTable<Row>({
    className: 'figures',
    columns: targetColumns(context.locale, {
      name: ({ measure, from }) =>
        html`${m.card.figure[measure]}<span class="unit">${m.card.units[from.figure.unit]}</span>`,
      from: ({ from }) => figureValue(from.figure, from.label, context),
      to: ({ measure, to }) =>
        html`${figureValue(to.figure, to.label, context)}${
          area !== municipality && to.figure.value === null ? instead(ofCity(measure), context) : nothing
        }`,
    }),
    groups: annexColumns.map((measure) => ({ rows: [{ measure, ...areaInputs(area, measure, context) }] })),
    more: ({ measure, from, to }) => {
      const whole = area === municipality || measure === 'tax_per_mu' ? null : ofCity(measure);
      return derivations(from, to, whole, context);
    },
  });
}

type Row = { readonly measure: AnnexColumn; readonly from: DerivationInput; readonly to: DerivationInput };

/** The city's figure where the area has none. */
function instead({ figure, label }: DerivationInput, context: CardContext): TemplateResult {
  return html`<span class="instead">${context.locale.m.card.wholeCity} ${figureValue(figure, label, context)}</span>`;
}

/** Growth, and the share of the `whole` where there is one. */
function derivations(
  from: DerivationInput,
  to: DerivationInput,
  whole: DerivationInput | null,
  context: CardContext,
): TemplateResult | null {
  const { plan, locale } = context;
  const { card } = locale.m;
  const growth = deriveGrowth(from, to, context);
  if (!growth) return null;
  const share = whole && deriveShare(to, whole, context);
  const [a, b] = [from, to].map(({ figure }) => numberText(figure, plan, locale));
  return html`${barPair(from.figure.value, to.figure.value, card.bar(a ?? '', b ?? ''))}
    <p class="derivations">
      <span>${card.growth} ${derivedValue(growth, card.growth)}</span>
      ${share ? html`<span>${card.share} ${derivedValue(share, card.share)}</span>` : nothing}
    </p>`;
}
