import { html, type TemplateResult } from 'lit';
import type { Industry } from '../../plan/schema/industry';

/** An industry's colour with its letter. */
export function industrySwatch({ id, letter }: Pick<Industry, 'id' | 'letter'>): TemplateResult {
  return html`<span class="swatch" aria-hidden="true" .style=${`--industry: var(--industry-${id})`}>${letter}</span>`;
}
