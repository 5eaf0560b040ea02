import { html, type TemplateResult } from 'lit';
import type { Lang } from '../state/app-state';

/** Something that went wrong, as a reader can report it. */
export type Failure = {
  /** What failed, for whoever mends it: `start`, `page audit`, `element card-panel`. */
  readonly where: string;
  /** Whatever was thrown. */
  readonly error: unknown;
};

/** The button that copies the report of a failure; what makes the report comes with the first. */
export function reportTemplate(failure: Failure, lang: Lang, inline = false): TemplateResult {
  // Where even that cannot be had, the message stands without a report.
  import('./parts/error-report').catch(() => {});
  return html`<error-report .failure=${failure} .language=${lang} ?inline=${inline}></error-report>`;
}
