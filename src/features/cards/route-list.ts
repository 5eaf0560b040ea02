import { html, type TemplateResult } from 'lit';
import type { Axis } from '../../plan/schema/layout';
import type { CardContext } from '../../ui/parts/card-context';
import '../../ui/parts/source-mark';

/** The roads and lines that the plan names for an axis, with their source. */
export function routeList({ routes, cite }: Axis, { locale }: CardContext): TemplateResult {
  const names = routes.map((route) => locale.text(route)).join(locale.m.card.listSeparator);
  return html`<p class="words">${names}<source-mark cite=${cite}></source-mark></p>`;
}
