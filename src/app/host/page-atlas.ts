import type { CSSResultGroup } from 'lit';
import { customElement } from 'lit/decorators.js';
import { appMessages } from '../../i18n/app-messages';
import type { Lang } from '../../state/app-state';
import { languageTag } from '../../state/language';
import type { SiteConfig } from '../../state/site-config';
import { syncLink } from '../../state/store/link-sync';
import type { Scheme } from '../../style/scheme';
import { styleSheets } from '../../ui/style-sheets';
import { engine } from '../features';
import { OfflineService } from '../services/offline-service';
import { PlanAtlas } from '../shell/plan-atlas';
import pageAtlasCss from './page-atlas.css?inline';
import { UncaughtErrors } from './uncaught-errors';

declare global {
  interface HTMLElementTagNameMap {
    'plan-atlas': PlanAtlas;
  }
}

/**
 * The atlas as the page itself: it fills the window, keeps the address bar, names the document and hears every key. What the
 * address says goes before its attribute `link`, which a page of the site starts from.
 */
@customElement('plan-atlas')
export class PageAtlas extends PlanAtlas {
  static override styles: CSSResultGroup = [PlanAtlas.styles, ...styleSheets(pageAtlasCss)];

  /** As the page was opened: the address is rewritten from then on. */
  readonly #opened = location.search;

  constructor() {
    super();
    new UncaughtErrors(this, (failure) =>
      this.notices.fail('unexpected', failure, ({ app }) => ({ text: app.unexpected })),
    );
    new OfflineService(this, {
      say: (notice) => this.notices.say(notice),
      unsaved: () => this.workspace.unsaved,
    });
  }

  protected override get keys(): EventTarget {
    return window;
  }

  protected override get search(): string {
    return `${this.#opened}&${super.search}`;
  }

  protected override follow(): () => void {
    const place = { link: super.search, framed: window.parent !== window };
    return syncLink(this.store, this.readerLang, place, engine);
  }

  /** On a disk it is the file itself: a folder has no first page there. */
  protected override siteRoot(): string {
    const root = location.protocol === 'file:' ? location.pathname : '.';
    return new URL(root, document.baseURI).href;
  }

  protected override ready({ embedOrigins }: SiteConfig): void {
    if (window.parent === window || embedOrigins.length === 0) return;
    void import('./frame-talk').then(({ FrameTalk }) => new FrameTalk(this, this.store, embedOrigins));
  }

  protected override named(lang: Lang, scheme: Scheme, name: string | undefined): void {
    nameDocument(lang, scheme, name);
  }

  protected override retry(): void {
    location.reload();
  }
}

/** Tells the document around the atlas its language, its colour scheme, and the name of what is shown. */
function nameDocument(lang: Lang, scheme: Scheme, name: string | undefined): void {
  const { title } = appMessages[lang];
  document.documentElement.lang = languageTag(lang);
  document.documentElement.dataset.scheme = scheme;
  document.title = name ? `${name} · ${title}` : title;
}
