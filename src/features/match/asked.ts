import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from '../../ui/parts/card-context';
import { featureName } from '../nearest/nearby-name';
import { type CriterionId, type MatchInput, wishIds } from './model/match-input';
import type { Wishes } from './model/wishes';

/** What was asked for, in words: on paper, where there is no form. */
export function asked(
  input: MatchInput,
  wishes: Wishes,
  context: CardContext,
): TemplateResult | typeof nothing {
  const { plan, locale } = context;
  const { match, card } = locale.m;
  const colon = locale.lang === 'zh' ? '：' : ': ';
  const areas = wishes.areas.flatMap((id) => plan.areas.find((area) => area.id === id) ?? []);
  const name = (id: CriterionId) => {
    if (id === 'area')
      return [
        match.criterionNames.area,
        areas.map((area) => locale.text(area.name)).join(card.listSeparator),
      ].join(colon);
    if (id === 'within' && input.within)
      return `${match.withinOf(featureName(input.within.of, context))} ${locale.number(input.within.kilometres)} ${match.kilometres}`;
    return match.criterionNames[id];
  };
  const wanted = wishIds.flatMap((id) => {
    const weight = wishes.weights[id];
    return weight ? [match.chosenCriteria(name(id), match.weights[weight])] : [];
  });
  if (!input.text && wanted.length === 0) return nothing;
  return html`<div class="asked">
    <p><b>${match.asked}</b>${input.text || match.byCriteria}</p>
    ${wanted.length > 0 ? html`<p><b>${match.criteria}${colon}</b>${wanted.join(locale.lang === 'zh' ? '；' : '; ')}</p>` : nothing}
  </div>`;
}
