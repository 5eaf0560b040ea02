import { html, type TemplateResult } from 'lit';
import type { Lang } from '../state/app-state';
import type { Failure } from './failure';

/** The button that copies the report of a failure; what makes the report comes with the first. */
export function reportTemplate(failure: Failure, lang: Lang, inline = false): TemplateResult {
  // Where even that cannot be had, the message stands without a report.
  import('./parts/error-report').catch(() => {});
  return html`<error-report .failure=${failure} .language=${lang} ?inline=${inline}></error-report>`;
}
