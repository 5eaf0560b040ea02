import { html, nothing, svg, type TemplateResult } from 'lit';

/** A bar from zero to a value on the scale that all bars of its measure share; a line marks zero where it lies inside. */
export function scaleBar(
  value: number | null,
  { low, high }: { readonly low: number; readonly high: number },
): TemplateResult | typeof nothing {
  if (value === null || high <= low) return nothing;
  const at = (number: number) => ((number - low) / (high - low)) * 100;
  const [start, end] = [Math.min(at(0), at(value)), Math.max(at(0), at(value))];
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    ${svg`
      <rect class="track" width="100" height="6" />
      <rect class="fill" x=${start} width=${end - start} height="6" />
      ${low < 0 ? svg`<path class="zero" d="M${at(0)} 0V6" />` : nothing}
    `}
  </svg>`;
}
