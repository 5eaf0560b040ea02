import { html, nothing, svg, type TemplateResult } from 'lit';

/** Two values as one bar: `from` filled inside `to`. Nothing where one is missing. */
export function barPair(
  from: number | null,
  to: number | null,
  label: string,
): TemplateResult | typeof nothing {
  if (from === null || to === null) return nothing;
  const whole = Math.max(from, to);
  if (whole <= 0) return nothing;
  const width = (value: number) => (100 * value) / whole;
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label=${label}>
    ${svg`
      <rect class="to" width=${width(to)} height="8" />
      <rect class="from" width=${width(from)} height="8" />
    `}
  </svg>`;
}
