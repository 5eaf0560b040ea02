import { html, nothing, type TemplateResult } from 'lit';
import { aroundNumber } from '../../i18n/around-number';
import { fixedText } from '../../i18n/fixed-text';
import type { MeasureValue } from '../../plan/measures/measure-value';
import { measures } from '../../plan/measures/measures';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink } from '../../ui/parts/entity-link';
import { measureValue } from '../../ui/parts/measure-value';
import { nearbyName } from '../nearest/nearby-name';
import { rangeValue } from '../nearest/range-value';
import type { CriterionFinding } from './model/criterion-finding';
import '../../ui/parts/source-mark';

/** What a criterion found with a candidate (`id`): a range with its error, a figure with its source, or that nothing is known. */
export function findingText(
  id: string,
  { met, best, detail }: CriterionFinding,
  context: CardContext,
): TemplateResult {
  const { locale, plan } = context;
  const { match, card, measures: messages } = locale.m;
  switch (detail.kind) {
    case 'category': {
      const record = plan.entities.get(id)?.record;
      const cite = record && 'cite' in record ? record.cite : '';
      return html`${card.categories[detail.category]}${detail.creating ? html` · ${match.creating}` : nothing}<source-mark
          cite=${cite}
        ></source-mark>${
          detail.phrase
            ? html` · ${match.parkWithin}${
                locale.lang === 'zh'
                  ? (plan.citations.get(detail.phrase.cite)?.quote ?? '')
                  : detail.phrase.en
              }<source-mark cite=${detail.phrase.cite}></source-mark>`
            : nothing
        }`;
    }
    case 'distance':
      return html`${nearbyName(detail.nearby.id, context)} ${rangeValue(id, detail.nearby, context)}${
        met !== best ? html` <span class="soft">${match.straddles}</span>` : nothing
      }`;
    case 'within': {
      const verdict = met === 'full' ? 'certain' : best === 'full' ? 'possible' : 'out';
      return html`${nearbyName(detail.nearby.id, context)} ${rangeValue(id, detail.nearby, context)}
        <span class="soft">${match.withinVerdict[verdict](locale.number(detail.limit / 1000, 1))}</span>`;
    }
    case 'area':
      return html`${detail.areas.map((area, index) => html`${index > 0 ? card.listSeparator : nothing}${entityLink(area, context)}`)}${
        met === 'half' ? html` <span class="soft">${match.oneBlock}</span>` : nothing
      }`;
    case 'figure': {
      const measure = measures[detail.measure];
      const [before, after] = aroundNumber(messages.units[measure.unit]);
      const value = (of: MeasureValue, name: string) =>
        of.value === null
          ? match.unknownCriterion['no-figure']
          : html`${before}${measureValue(
              of,
              fixedText(of.value, measure.unit, measure.digits, locale),
              [name, messages.names[measure.id]].join(card.listSeparator),
              context,
            )}<span class="unit">${after}</span>`;
      const name = locale.text(detail.area.name);
      return html`${entityLink(detail.area.id, context)} ${value(detail.value, name)}${
        detail.value.value === null
          ? nothing
          : html` · ${match.cityFigure} ${value(detail.city, locale.text(plan.municipality.name))}`
      }`;
    }
    case 'corridor':
      return html`${met === 'full' ? match.corridorIn : met === 'half' ? match.corridorPart : match.corridorOut}`;
    case 'unknown':
      return html`${match.unknownCriterion[detail.why]}`;
  }
}
