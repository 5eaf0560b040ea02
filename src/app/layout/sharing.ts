import { ContextProvider } from '@lit/context';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { AppState, Lang } from '../../state/app-state';
import type { SiteConfig } from '../../state/site-config';
import { siteRootContext } from '../../ui/contexts';
import { whileConnected } from '../../ui/while-connected';

/** The dialog to share the view, fetched when a reader first asks for it. */
export class Sharing {
  readonly #root: ContextProvider<typeof siteRootContext>;
  #open = false;

  /** `failed` is called where it cannot be fetched. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    failed: () => void,
  ) {
    this.#root = new ContextProvider(host, { context: siteRootContext, initialValue: null });
    const open = () => void import('../../features/share/share-dialog').then(() => this.#turn(true), failed);
    whileConnected(host, (signal) => {
      host.addEventListener('share-wanted', open, { signal });
    });
  }

  /** The site's address for every link that leaves the page; null: not known. */
  get root(): string | null {
    return this.#root.value;
  }

  set root(root: string | null) {
    this.#root.setValue(root);
  }

  /** `own`: the reader's language. */
  template(app: AppState, site: SiteConfig, own: Lang): TemplateResult | typeof nothing {
    const { root } = this;
    if (!this.#open || root === null) return nothing;
    return html`<share-dialog .app=${app} .site=${site} .own=${own} ?pages=${hasPages(root)} @close=${() => this.#turn(false)}></share-dialog>`;
  }

  #turn(open: boolean): void {
    this.#open = open;
    this.host.requestUpdate();
  }
}

/** The build writes the site's pages; a folder opened by double-click, the one on a stick, and the sources have none. */
function hasPages(root: string): boolean {
  return import.meta.env.MODE === 'production' && !root.startsWith('file:');
}
