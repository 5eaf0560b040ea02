import { render } from 'lit';
import { notesCss } from './notes-css';
import { type Noted, notesPage } from './notes-page';

/**
 * The presenter's own window: notes, what comes next, clock and time. It is an empty window of our own that the page which
 * opened it fills, so that it needs no server, no second page and no channel, and works from a folder as well.
 */
export class NotesWindow {
  #window: Window | null = null;
  #noted: Noted | null = null;
  #since = Date.now();
  #clock = 0;

  /** `press` presses a key in the window with the map. */
  constructor(private readonly press: (key: string) => void) {}

  /** False: the browser did not open it. */
  open(): boolean {
    if (this.#window && !this.#window.closed) {
      this.#window.focus();
      return true;
    }
    const opened = window.open('', '', 'popup,width=960,height=680');
    if (!opened) return false;
    this.#window = opened;
    this.#since = Date.now();
    const sheet = new (opened as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(notesCss);
    opened.document.adoptedStyleSheets = [sheet];
    opened.addEventListener('keydown', this.#onKey);
    this.#clock = window.setInterval(this.#draw, 1000);
    this.#draw();
    return true;
  }

  /** What is told now. */
  show(noted: Noted): void {
    this.#noted = noted;
    this.#draw();
  }

  readonly close = (): void => {
    clearInterval(this.#clock);
    this.#window?.close();
    this.#window = null;
  };

  readonly #draw = (): void => {
    if (!this.#window || !this.#noted) return;
    if (this.#window.closed) {
      this.close();
      return;
    }
    const { document } = this.#window;
    const { locale, story } = this.#noted;
    document.documentElement.lang = locale.tag;
    document.title = locale.m.presenting.notes.title(story ? locale.text(story.title) : locale.m.app.title);
    const page = notesPage(
      this.#noted,
      { now: new Date(), elapsed: Date.now() - this.#since },
      this.#reset,
      this.press,
    );
    render(page, document.body, { creationScope: document });
  };

  readonly #reset = (): void => {
    this.#since = Date.now();
    this.#draw();
  };

  /** The keys of the presenter view work here too. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === ' ' || event.key === 'Enter' || event.key === 'Tab' || event.altKey) return;
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.press(event.key);
  };
}
