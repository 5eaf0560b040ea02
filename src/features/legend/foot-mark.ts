import { html, type TemplateResult } from 'lit';

/** What lies flat on the map where no column stands. */
export function footMark(fill: string): TemplateResult {
  return html`<svg width="22" height="12" aria-hidden="true">
    <ellipse cx="11" cy="6" rx="9" ry="4.6" fill=${fill} stroke="var(--ink-soft)" stroke-width="1.6" />
  </svg>`;
}
