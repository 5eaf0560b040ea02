import { html, type TemplateResult } from 'lit';
import type { Marked } from './model/search-result';

/** A text with what answers the query marked. */
export function markedText({ text, ranges }: Marked): TemplateResult {
  const ends = [0, ...ranges.map(([, end]) => end)];
  return html`${ranges.map(
    ([start, end], index) => html`${text.slice(ends[index], start)}<mark>${text.slice(start, end)}</mark>`,
  )}${text.slice(ends.at(-1))}`;
}
