import { html, nothing, type TemplateResult } from 'lit';

export type LabelledValue = readonly [label: string, value: TemplateResult | string | typeof nothing];

/** Labelled values, one a line; those without a value are left out. */
export function labelledValues(list: readonly LabelledValue[]): TemplateResult | typeof nothing {
  const shown = list.filter(([, value]) => value !== nothing);
  if (shown.length === 0) return nothing;
  return html`<dl class="facts">
    ${shown.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}
