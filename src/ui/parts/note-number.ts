import { html, type TemplateResult } from 'lit';

/** The raised number of a note on a sheet to print. */
export function noteNumber(number: number): TemplateResult {
  return html`<sup>${number}</sup>`;
}
