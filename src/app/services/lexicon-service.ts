import { ContextProvider } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { parseLexicon } from '../../plan/lexicon/parse-lexicon';
import { lexiconContext } from '../../ui/lexicon-context';
import { whileConnected } from '../../ui/while-connected';
import { fetchJson } from '../files/fetch-json';
import { packUrls } from '../start/pack-urls';

/** Fetches synonyms and pinyin when an element below its host first asks; `warn` is called when they cannot be had. */
export class LexiconService {
  readonly #context: ContextProvider<typeof lexiconContext>;
  #loading = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly warn: () => void,
  ) {
    this.#context = new ContextProvider(host, { context: lexiconContext, initialValue: null });
    whileConnected(host, (signal) => {
      host.addEventListener('lexicon-wanted', () => void this.#load(), { signal });
    });
  }

  async #load(): Promise<void> {
    if (this.#loading || this.#context.value) return;
    this.#loading = true;
    try {
      const { synonyms, pinyin } = packUrls.words;
      this.#context.setValue(parseLexicon(await fetchJson(synonyms), await fetchJson(pinyin)));
    } catch {
      this.warn();
    } finally {
      // Whoever asks again tries again.
      this.#loading = false;
    }
  }
}
