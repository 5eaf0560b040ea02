import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { Story } from '../../plan/stories/story';

/** What is told, for the window with notes. */
export type Noted = { readonly story: Story | null; readonly chapter: number; readonly locale: Locale };

/** The window with notes: where the story is, the notes, what comes next, the time of day and since the start, in milliseconds. */
export function notesPage(
  { story, chapter, locale }: Noted,
  { now, elapsed }: { readonly now: Date; readonly elapsed: number },
  reset: () => void,
  press: (key: string) => void,
): TemplateResult {
  const { notes: messages, buttons } = locale.m.presenting;
  const time = new Intl.DateTimeFormat(locale.tag, { hour: '2-digit', minute: '2-digit', hour12: false });
  const clocks = html`<header>
    <p class="clock"><span>${messages.clock}</span><b>${time.format(now)}</b></p>
    <p class="clock"><span>${messages.elapsed}</span><b role="timer">${elapsedText(elapsed)}</b></p>
    <button type="button" @click=${reset}>${messages.reset}</button>
  </header>`;
  const shown = story?.chapters[chapter - 1];
  if (!story || !shown) return html`${clocks}<main><p>${messages.noStory}</p></main>`;
  const next = story.chapters[chapter];
  const notesOf = (text: Story['chapters'][number]['notes']) => (text ? locale.text(text) : '');
  return html`${clocks}
    <main>
      <p class="kicker">${locale.text(story.title)} · ${messages.progress(String(chapter), String(story.chapters.length))}</p>
      <h1>${locale.text(shown.title)}</h1>
      <p class="notes">${notesOf(shown.notes) || messages.none}</p>
    </main>
    <aside>
      ${
        next
          ? html`<p class="kicker">${messages.next}</p>
              <h2>${locale.text(next.title)}</h2>
              <p>${notesOf(next.notes) || nothing}</p>`
          : html`<p class="kicker">${messages.end}</p>`
      }
    </aside>
    <footer>
      <button type="button" ?disabled=${chapter <= 1} @click=${() => press('PageUp')}>${buttons.previous}</button>
      <button type="button" ?disabled=${!next} @click=${() => press('PageDown')}>${buttons.next}</button>
    </footer>`;
}

/** A time span as `12:05`, or `1:02:05` from an hour on. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
