import { html, nothing, type TemplateResult } from 'lit';
import type { MeasureSource } from '../../plan/measures/measure';
import { numberFormat } from '../../plan/number-text';
import type { Intent } from '../../state/intent';
import { IntentEvent } from '../../ui/intent-event';
import type { CardContext } from '../../ui/parts/card-context';
import { growthExtremes } from './model/growth-extremes';

/** What stands there before anything is compared: how to begin, and two areas worth beginning with. */
export function compareEmpty(source: MeasureSource, { locale }: CardContext): TemplateResult {
  const { compare } = locale.m;
  const extremes = growthExtremes(source);
  const send = (intent: Intent) => (event: Event) =>
    event.currentTarget?.dispatchEvent(new IntentEvent(intent));
  return html`<p>${compare.empty}</p>
    ${extremes ? suggestion(extremes, locale, send) : nothing}
    <p class="tools">
      <button type="button" @click=${send({ type: 'table', change: { subject: 'areas' } })}>${compare.openTable}</button>
    </p>`;
}

function suggestion(
  { fastest, slowest }: NonNullable<ReturnType<typeof growthExtremes>>,
  { m, text, tag }: CardContext['locale'],
  send: (intent: Intent) => (event: Event) => void,
) {
  const { compare } = m;
  const rate = (value: number) => numberFormat(tag, 1, 1).format(value);
  const [high, low] = [text(fastest.area.name), text(slowest.area.name)];
  return html`<p class="suggestion">${compare.suggestion(high, rate(fastest.rate), low, rate(slowest.rate))}</p>
    <p class="tools">
      <button type="button" @click=${send({ type: 'compare', ids: [fastest.area.id, slowest.area.id] })}>${compare.suggested(high, low)}</button>
    </p>`;
}
