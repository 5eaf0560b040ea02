import { ContextProvider } from '@lit/context';
import { LitElement, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { AppState, Lang } from '../../state/app-state';
import type { SiteConfig } from '../../state/site-config';
import { Store } from '../../state/store/store';
import type { Scheme } from '../../style/scheme';
import { linksContext } from '../../ui/contexts';
import { engine } from '../features';
import type { StartUp } from '../layout/start-phase';
import { readerLanguage } from './reader-language';

/** What an atlas has to do with the page around it: nothing by itself. `PageAtlas` is the page, `EmbeddedAtlas` stands in one. */
export class AtlasHost extends LitElement {
  protected readonly readerLang = readerLanguage(navigator.languages);
  protected readonly store = new Store(engine.initialState(this.readerLang), engine.reduce);

  constructor() {
    super();
    new ContextProvider(this, { context: linksContext, initialValue: engine });
  }

  @state() protected start: StartUp = { phase: 'loading' };

  /** What keeps the whole from being shown is said instead of it. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      console.error(error);
      if (this.start.phase !== 'failed') this.start = { phase: 'failed', failure: { where: 'shell', error } };
    }
  }

  /** Where keys are heard. */
  protected get keys(): EventTarget {
    return this;
  }

  /** The query that the first view comes from. */
  protected get search(): string {
    return this.getAttribute('link') ?? '';
  }

  /** The address of the site that links lead to, ending in `/`; null: not known. `site` is what its operator has set. */
  protected siteRoot(_site: SiteConfig): string | null {
    return null;
  }

  /** Asked when the atlas is first in the document: an element made by a script has no attributes before. */
  protected firstState(): AppState {
    return engine.parseLink(this.search, this.readerLang);
  }

  /** Follows the store while the atlas is in the document; returns the function that ends it. */
  protected follow(): () => void {
    return () => {};
  }

  /** Hears of the language, the colours and the name of what is shown. */
  protected named(_lang: Lang, _scheme: Scheme, _name: string | undefined): void {}

  /** Hears that the plan is there. */
  protected ready(_site: SiteConfig): void {}
}
