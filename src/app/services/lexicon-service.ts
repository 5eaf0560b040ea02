import { ContextProvider } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { parseWords } from '../../plan/lexicon/parse-words';
import { whileConnected } from '../../ui/while-connected';
import { wordsContext } from '../../ui/words-context';
import { fetchJson } from '../files/fetch-json';
import { packUrls } from '../start/pack-urls';

/** Fetches synonyms and pinyin when an element below its host first asks; `warn` is called when they cannot be had. */
export class LexiconService {
  readonly #context: ContextProvider<typeof wordsContext>;
  #loading = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly warn: () => void,
  ) {
    this.#context = new ContextProvider(host, { context: wordsContext, initialValue: null });
    whileConnected(host, (signal) => {
      host.addEventListener('words-wanted', () => void this.#load(), { signal });
    });
  }

  async #load(): Promise<void> {
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
  }
}
