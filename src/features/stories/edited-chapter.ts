import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { OwnChapter } from '../../plan/stories/own-story';
import { icon } from '../../ui/icons';
import { ownText } from './own-text';

/** What can be done with a chapter of the reader's own, by its place, counted from 0. */
export type EditedChapter = {
  readonly count: () => number;
  readonly change: (index: number, change: Partial<OwnChapter>) => void;
  readonly move: (index: number, step: number) => void;
  readonly remove: (index: number) => void;
  /** Shows the chapter's view on the map. */
  readonly show: (index: number) => void;
  /** The link of the present view. */
  readonly view: () => string;
};

/** A chapter as it is written: its words, its view, and its place among the others. */
export function editedChapter(
  chapter: OwnChapter,
  index: number,
  handling: EditedChapter,
  locale: Locale,
): TemplateResult {
  const { own } = locale.m.stories;
  const number = String(index + 1);
  const field = (part: 'title' | 'text' | 'notes', caption: string, hint: string, most: number) =>
    ownText(
      { value: chapter[part], name: `${own.chapter(number)} ${caption}`, caption, hint, most },
      (value) => handling.change(index, { [part]: value }),
      locale,
    );
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || !step) return;
    event.preventDefault();
    handling.move(index, step);
  };
  return html`<li data-chapter=${number} @keydown=${keys}>
    <div class="head">
      <h3>${own.chapter(number)}</h3>
      ${moves(index, number, handling, own)}
    </div>
    ${field('title', own.chapterTitle, '', 300)} ${field('text', own.chapterText, own.markdown, 8000)}
    ${field('notes', own.chapterNotes, '', 8000)}
    <p class="buttons view">
      <button type="button" aria-label=${own.show(number)} @click=${() => handling.show(index)}>${own.showShort}</button>
      <button type="button" aria-label=${own.renew(number)} @click=${() => handling.change(index, { link: handling.view() })}>${own.renewShort}</button>
    </p>
  </li>`;
}

function moves(
  index: number,
  number: string,
  { count, move, remove }: EditedChapter,
  own: Locale['m']['stories']['own'],
): TemplateResult {
  const button = (way: string, label: string, act: () => void, drawing: TemplateResult, off = false) =>
    html`<button type="button" data-move="${way} ${index}" title=${label} aria-label=${label} ?disabled=${off} @click=${act}>${drawing}</button>`;
  return html`<span class="moves">
    ${button('up', own.up(number), () => move(index, -1), icon('chevron', 180), index === 0)}
    ${button('down', own.down(number), () => move(index, 1), icon('chevron'), index === count() - 1)}
    ${button('out', own.remove(number), () => remove(index), icon('close'))}
  </span>`;
}
