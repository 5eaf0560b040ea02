import { html, nothing, type TemplateResult } from 'lit';
import { requiredChange } from '../../plan/indicators/required-change';
import type { Figure } from '../../plan/schema/figure';
import type { Indicator } from '../../plan/schema/indicator';
import { barPair } from '../../ui/parts/bar-pair';
import type { CardContext } from '../../ui/parts/card-context';
import { derivedValue } from '../../ui/parts/derived-value';
import { figureText, numberText } from '../../ui/parts/figure-text';
import { intentLink } from '../../ui/parts/intent-link';

/** Below an indicator: how far it has to go, what that asks for each year, and the way to its path; or why not. */
export function indicatorChange(indicator: Indicator, context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { m, text } = locale;
  const { id, name, baseline, target, stretch } = indicator;
  const messages = m.indicators;
  const change = requiredChange(indicator);
  if (change.kind === 'none') return html`<p class="soft">${messages.none[change.reason]}</p>`;
  const [from, to] = [baseline, target].map((figure) => numberText(figure, plan, locale));
  const direction = change.value < 0 ? messages.required.down : messages.required.up;
  return html`<div class="change">
    ${barPair(baseline.value, target.value, messages.bar(from ?? '', String(baseline.year), to ?? ''))}
    <p>
      ${change.kind === 'growth' ? messages.required.growth : direction}
      ${required(indicator, target, context)}
      ${stretch ? html`<span class="stretch">${messages.stretch} ${required(indicator, stretch, context)}</span>` : nothing}
    </p>
    ${intentLink(
      { page: 'path', path: id },
      [
        { type: 'page', page: 'path' },
        { type: 'path', path: id },
      ],
      messages.path,
      context,
      messages.pathOf(text(name)),
    )}
  </div>`;
}

/** The change a year towards a goal, as firm as the goal is: where that is 以上, so is the change. */
function required(indicator: Indicator, goal: Figure, context: CardContext): TemplateResult | typeof nothing {
  const change = requiredChange(indicator, goal);
  if (change.kind === 'none') return nothing;
  const { locale } = context;
  const { indicators: messages, card } = locale.m;
  const size = change.kind === 'growth' ? change.value : Math.abs(change.value);
  const printed = size.toFixed(change.kind === 'growth' ? 1 : 2);
  const text = figureText(
    { value: Number(printed), qualifiers: goal.qualifiers, unit: '%' },
    locale,
    printed,
  );
  const points = indicator.unit === '%' ? messages.percentagePoints : messages.indexPoints;
  const amount = (change.kind === 'growth' ? messages.percent : points)(text?.number ?? printed);
  const value = `${text?.before ?? ''}${amount}${text?.after ?? ''}`;
  const inputs = change.inputs.map(({ label, figure }) => ({ label: locale.text(label), figure }));
  const what = `${locale.text(indicator.name)}${card.listSeparator}${messages.required.growth}`;
  return derivedValue({ value, formula: change.formula, inputs }, what);
}
