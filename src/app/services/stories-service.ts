import { ContextProvider } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { storyIds } from '../../features/stories/model/story-ids';
import { assetRoot } from '../../ui/parts/asset-root';
import { type FetchedStory, storiesContext } from '../../ui/stories-context';
import { whileConnected } from '../../ui/while-connected';
import { FetchError } from '../files/fetch-error';
import { fetchJson } from '../files/fetch-json';

/** Fetches the stories that the atlas comes with when an element below its host first asks; each that failed, whenever one asks again. */
export class StoriesService {
  readonly #context: ContextProvider<typeof storiesContext>;
  #loading = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#context = new ContextProvider(host, { context: storiesContext, initialValue: null });
    whileConnected(host, (signal) => {
      host.addEventListener('stories-wanted', () => void this.#load(), { signal });
    });
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    const known = this.#context.value;
    const stories = storyIds.map(async (id) => {
      const before = known?.get(id);
      return [id, typeof before === 'object' ? before : await fetchStory(id)] as const;
    });
    this.#context.setValue(new Map(await Promise.all(stories)));
    this.#loading = false;
  }
}

async function fetchStory(id: string): Promise<FetchedStory> {
  try {
    const [{ parseStory }, raw] = await Promise.all([
      import('../../features/stories/model/parse-story'),
      fetchJson(new URL(`stories/${id}.json`, assetRoot.href).href),
    ]);
    const parsed = parseStory(raw);
    return 'story' in parsed ? parsed.story : 'damaged';
  } catch (error) {
    return error instanceof FetchError && error.status === 200 ? 'damaged' : 'unreachable';
  }
}
