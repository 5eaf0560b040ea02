import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseWords } from '../../plan/lexicon/parse-words';
import { wordsContext } from '../../ui/words-context';
import { fetchJson } from '../files/fetch-json';
import { packUrls } from '../start/pack-urls';

/** Fetches synonyms and pinyin when an element below its host first asks; `warn` is called when they cannot be had. */
export class WordsDesk implements ReactiveController {
  readonly #context: ContextProvider<typeof wordsContext>;
  #loading = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly warn: () => void,
  ) {
    this.#context = new ContextProvider(host, { context: wordsContext, initialValue: null });
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('words-wanted', this.#load);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('words-wanted', this.#load);
  }

  readonly #load = async (): Promise<void> => {
    if (this.#loading || this.#context.value) return;
    this.#loading = true;
    try {
      const { synonyms, pinyin } = packUrls.words;
      this.#context.setValue(parseWords(await fetchJson(synonyms), await fetchJson(pinyin)));
    } catch {
      this.warn();
    } finally {
      // Whoever asks again tries again.
      this.#loading = false;
    }
  };
}
