import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { type Bounds, boundsOf } from '../geometry/bounds-of';
import { localeContext } from '../i18n/locale';
import { localize } from '../i18n/localize';
import type { PlanMap } from '../map/plan-map';
import '../panels/audit-panel';
import '../panels/card-panel';
import type { IntentEvent } from '../panels/intent-event';
import '../panels/layer-panel';
import '../panels/map-controls';
import type { MapCommand } from '../panels/map-controls';
import '../panels/notice-bar';
import type { Notice } from '../panels/notice-bar';
import { planContext } from '../panels/plan-context';
import '../panels/status-line';
import '../panels/top-bar';
import type { Plan } from '../plan/plan';
import type { AppState } from '../state/app-state';
import type { Intent } from '../state/intent';
import { syncLink } from '../state/link-sync';
import { isNewerLink } from '../state/link-version';
import { parseLink } from '../state/parse-link';
import { Store } from '../state/store';
import type { Scheme } from '../style/scheme';
import { atlasStyles } from './atlas-styles';
import { featureLabel } from './feature-label';
import { featureOf } from './feature-of';
import { mapTemplate } from './map-template';
import { MediaQuery } from './media-query';
import { messageTemplate } from './message-template';
import { Pointer } from './pointer';
import { readerLanguage } from './reader-language';
import './side-panel';
import type { SidePanel } from './side-panel';
import { type StartUp, startUp } from './start-up';

/** The whole atlas: the only element that reads the store. */
@customElement('plan-atlas')
export class PlanAtlas extends LitElement {
  static override styles = atlasStyles;

  @state() private start: StartUp = { phase: 'loading' };
  @state() private app: AppState;
  /** The card and the legend come a task after the map, so that neither blocks the page for long. */
  @state() private furnished = false;
  @state() private notices: Notice[] = [];
  @query('plan-map') private map!: PlanMap | null;
  @query('side-panel') private panel!: SidePanel | null;

  readonly #lang = readerLanguage(navigator.languages);
  readonly #store = new Store(parseLink(location.search, this.#lang));
  readonly #locale = new ContextProvider(this, { context: localeContext });
  readonly #plan = new ContextProvider(this, { context: planContext });
  readonly #dark = new MediaQuery(this, '(prefers-color-scheme: dark)');
  readonly #narrow = new MediaQuery(this, '(max-width: 760px)');
  readonly #roomy = new MediaQuery(this, '(min-width: 1200px)');
  readonly #pointer = new Pointer(
    this,
    (id) => this.#label(id),
    (id) => this.#send({ type: 'select', id }),
  );
  #leave: (() => void)[] = [];

  constructor() {
    super();
    this.app = this.#store.state;
    this.#locale.setValue(localize(this.app.lang));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#onKey);
    this.addEventListener('intent', this.#onIntent);
    this.#leave = [
      syncLink(this.#store, this.#lang),
      this.#store.subscribe((next) => {
        this.app = next;
      }),
      () => window.removeEventListener('keydown', this.#onKey),
    ];
    void startUp().then((start) => this.#begin(start));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const leave of this.#leave) leave();
  }

  protected override willUpdate(): void {
    this.#locale.setValue(localize(this.app.lang));
  }

  protected override updated(changed: PropertyValues): void {
    const { m, tag } = localize(this.app.lang);
    document.documentElement.lang = tag;
    document.documentElement.dataset['scheme'] = this.#scheme;
    const name = this.app.page === 'audit' ? m.audit.title : this.#label(this.app.selection)?.name;
    document.title = name ? `${name} · ${m.app.title}` : m.app.title;
    const before = changed.get('app') as AppState | undefined;
    if (before && (before.selection !== this.app.selection || before.page !== this.app.page))
      this.panel?.scrollToTop();
  }

  protected override render() {
    const { start, app } = this;
    const locale = localize(app.lang);
    if (start.phase !== 'ready') return messageTemplate(start, locale);
    const { plan } = start;
    const { m } = locale;
    return html`
      <header>
        <button class="skip" type="button" @click=${() => this.panel?.focusCard()}>${m.app.skipToCard}</button>
        <top-bar .language=${app.lang} .theme=${app.theme}></top-bar>
      </header>
      <main
        @map-pick=${this.#pointer.pick}
        @map-hover=${this.#pointer.move}
        @map-view=${(event: CustomEvent<AppState['view']>) => this.#send({ type: 'view', view: event.detail })}
        @map-error=${() => this.#notify('map', m.app.mapFailed)}
      >
        ${
          start.map === 'webgl'
            ? mapTemplate({
                plan,
                state: app,
                locale,
                scheme: this.#scheme,
                hovered: this.#pointer.hovered,
                home: boundsOf(plan.geo.counties),
                padding: this.#padding,
              })
            : html`<static-map .plan=${plan} .layers=${app.layers} .selected=${app.selection} .scheme=${this.#scheme} .language=${app.lang} .padding=${this.#padding} .label=${m.app.mapLabel}></static-map>`
        }
        <map-controls .bearing=${app.view?.bearing ?? 0} ?hidden=${start.map !== 'webgl'} .hasSelection=${featureOf(plan, app.selection) !== null} @map-command=${this.#onCommand}></map-controls>
      </main>
      <section class="layers" aria-label=${m.app.layersLabel}>
        ${this.furnished ? html`<layer-panel .layers=${app.layers} .geo=${plan.geo} .scheme=${this.#scheme} ?compact=${this.#narrow.matches}></layer-panel>` : nothing}
      </section>
      <aside aria-label=${m.app.panelLabel}>
        <side-panel ?sheet=${this.#narrow.matches}>
          ${this.furnished ? this.#page(plan) : nothing}
        </side-panel>
      </aside>
      <footer><status-line .site=${start.site}></status-line></footer>
      <notice-bar .notices=${this.notices} @notice-dismiss=${this.#onDismiss}></notice-bar>
      ${this.#pointer.template()}
    `;
  }

  get #scheme(): Scheme {
    if (this.app.theme !== 'system') return this.app.theme;
    return this.#dark.matches ? 'dark' : 'light';
  }

  /** How much of each edge of the map the panels cover, in pixels. */
  get #padding() {
    if (this.#narrow.matches) {
      return { top: 56, right: 0, bottom: Math.round(innerHeight * 0.38) + 28, left: 0 };
    }
    return this.#roomy.matches
      ? { top: 0, right: 408, bottom: 32, left: 300 }
      : { top: 80, right: 348, bottom: 32, left: 0 };
  }

  #page(plan: Plan) {
    if (this.app.page === 'audit') return html`<audit-panel></audit-panel>`;
    const { entities, municipality } = plan;
    const entity = entities.get(this.app.selection ?? '') ?? entities.get(municipality.id);
    return html`<card-panel .entity=${entity}></card-panel>`;
  }

  #label(id: string | null) {
    if (this.start.phase !== 'ready' || id === null) return null;
    return featureLabel(this.start.plan, localize(this.app.lang), id);
  }

  #begin(start: StartUp): void {
    this.start = start;
    if (start.phase !== 'ready') return;
    const { m } = localize(this.app.lang);
    this.#plan.setValue(start.plan);
    setTimeout(() => {
      this.furnished = true;
    });
    const { selection } = this.app;
    if (start.map === 'static') this.#notify('webgl', m.app.noWebgl);
    if (isNewerLink(location.search)) this.#notify('newer', m.app.newerLink);
    if (selection !== null && !start.plan.entities.has(selection)) {
      this.#notify('selection', m.app.unknownSelection(selection));
      this.#store.replace({ ...this.app, selection: null });
    }
  }

  #send(intent: Intent): void {
    this.#store.dispatch(intent);
  }

  #notify(id: string, text: string): void {
    if (!this.notices.some((notice) => notice.id === id)) this.notices = [...this.notices, { id, text }];
  }

  readonly #onDismiss = (event: CustomEvent<string>) => {
    this.notices = this.notices.filter(({ id }) => id !== event.detail);
  };

  /** A panel's link also brings its feature into view; a click on the map leaves the map where it is. */
  readonly #onIntent = (event: IntentEvent) => {
    this.#send(event.intent);
    if (event.intent.type === 'select') this.#reveal(event.intent.id);
  };

  #reveal(id: string | null): void {
    const bounds = this.#bounds(id);
    if (bounds && this.map && !this.map.shows(bounds)) this.#goTo(bounds);
  }

  #goTo(bounds: Bounds): void {
    const view = this.map?.viewFor(bounds);
    if (view) this.#send({ type: 'view', view });
  }

  #bounds(id: string | null): Bounds | null {
    const feature = this.start.phase === 'ready' ? featureOf(this.start.plan, id) : null;
    return feature && boundsOf(feature);
  }

  readonly #onCommand = (event: CustomEvent<MapCommand>) => {
    const bounds = this.#bounds(this.app.selection);
    switch (event.detail) {
      case 'zoom-in':
        return this.map?.zoomBy(1);
      case 'zoom-out':
        return this.map?.zoomBy(-1);
      case 'north-up':
        return this.map?.northUp();
      case 'home':
        return this.#send({ type: 'view', view: null });
      case 'to-selection':
        return bounds ? this.#goTo(bounds) : undefined;
    }
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !this.#pointer.choosing)
      this.#send({ type: 'select', id: null });
  };
}
