import { ContextProvider } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import type { AnnexFile } from '../../plan/annex/annex';
import { annexContext } from '../../ui/annex-context';
import { whileConnected } from '../../ui/while-connected';
import { fetchJson } from '../files/fetch-json';
import { packUrls } from '../start/pack-urls';

/** Fetches the annex of the pack when an element below its host first asks; `warn` is called when it cannot be had. */
export class AnnexService {
  readonly #context: ContextProvider<typeof annexContext>;
  #loading = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly warn: () => void,
  ) {
    this.#context = new ContextProvider(host, { context: annexContext, initialValue: null });
    whileConnected(host, (signal) => {
      host.addEventListener('annex-wanted', () => void this.#load(), { signal });
    });
  }

  async #load(): Promise<void> {
    if (this.#loading || this.#context.value) return;
    this.#loading = true;
    try {
      const names = Object.keys(packUrls.annex) as AnnexFile[];
      const [{ parseAnnex }, ...files] = await Promise.all([
        import('../../plan/annex/annex'),
        ...names.map(async (name) => [name, await fetchJson(packUrls.annex[name])] as const),
      ]);
      this.#context.setValue(parseAnnex(Object.fromEntries(files) as Record<AnnexFile, unknown>));
    } catch {
      this.warn();
    } finally {
      // Whoever asks again tries again.
      this.#loading = false;
    }
  }
}
