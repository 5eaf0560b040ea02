import { html, type TemplateResult } from 'lit';
import type { Topic } from '../../plan/topics/topics';
import type { CardContext } from '../../ui/parts/card-context';
import { industrySwatch } from '../../ui/parts/industry-swatch';

/** A topic's name behind its industry's colour and letter. */
export function topicName({ record, industry }: Topic, { locale }: CardContext): TemplateResult {
  return html`<span class="chip">${industrySwatch(industry)}${locale.text(record.name)}</span>`;
}
