import { html, type TemplateResult } from 'lit';
import type { Topic } from '../../plan/topics/topic';
import type { CardContext } from '../parts/card-context';

/** A topic's name behind its industry's colour and letter. */
export function topicName({ record, industry }: Topic, { locale }: CardContext): TemplateResult {
  return html`<span class="chip"
    ><span class="swatch" aria-hidden="true" .style=${`--industry: var(--industry-${industry.id})`}
      >${industry.letter}</span
    >${locale.text(record.name)}</span
  >`;
}
