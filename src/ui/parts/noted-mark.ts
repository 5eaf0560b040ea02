import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import { closeButton } from './close-button';
import type { PopoverController } from './popover-controller';

type NotedMark = {
  /** What the mark looks like. */
  readonly sign: unknown;
  /** What it is called, and its note. */
  readonly label: string;
  /** What the note says; asked for while it is open. */
  readonly note: () => TemplateResult;
};

/** A mark behind a word, and the note that it opens. Between them and the word there is no space. */
export function notedMark(
  { sign, label, note }: NotedMark,
  popover: PopoverController,
  locale: Locale,
): TemplateResult {
  return html`<button class="mark" type="button" popovertarget="note" aria-label=${label} aria-haspopup="dialog"
      >${sign}</button
    ><div
      id="note"
      popover
      role="dialog"
      tabindex="-1"
      lang=${locale.tag}
      aria-label=${label}
      @beforetoggle=${popover.onBeforeToggle}
      @toggle=${popover.onToggle}
      >${popover.open ? html`${closeButton('note', locale)}${note()}` : nothing}</div
    >`;
}

/** The raised number of a note on a sheet to print. */
export function noteNumber(number: number): TemplateResult {
  return html`<sup>${number}</sup>`;
}
