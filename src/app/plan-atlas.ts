import { ContextProvider } from '@lit/context';
import { LitElement, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { boundsOf } from '../geometry/bounds-of';
import { localeContext } from '../i18n/locale';
import { localize } from '../i18n/localize';
import type { PlanMap } from '../map/plan-map';
import type { FeatureHoverEvent } from '../panels/feature-hover-event';
import type { IntentEvent } from '../panels/intent-event';
import { planContext } from '../panels/plan-context';
import { keptOf } from '../plan/filter/kept-of';
import type { Plan } from '../plan/plan';
import { applyScenario } from '../plan/scenario/apply-scenario';
import type { AppState } from '../state/app-state';
import type { Intent } from '../state/intent';
import { knownState } from '../state/known-state';
import { parseLink } from '../state/link/parse-link';
import { syncLink } from '../state/link-sync';
import { Store } from '../state/store';
import type { Scheme } from '../style/scheme';
import { atlasPrintStyles } from './atlas-print-styles';
import { atlasStyles } from './atlas-styles';
import { featureLabel } from './feature-label';
import { layoutTemplate } from './layout-template';
import { mapPadding } from './map-padding';
import { messageTemplate } from './message-template';
import { nameDocument } from './name-document';
import { Navigation } from './navigation';
import { Notices } from './notices';
import { pageModules, widePages } from './page-template';
import { PictureDesk } from './picture-desk';
import { Pointer } from './pointer';
import { readerLanguage } from './reader-language';
import { rememberLast } from './remember-last';
import { Screen } from './screen';
import { ShownMeasure } from './shown-measure';
import type { SidePanel } from './side-panel';
import { startNotices } from './start-notices';
import { type StartUp, startUp } from './start-up';
import { WordsDesk } from './words-desk';
import { WorkspaceDesk } from './workspace-desk';

/**
 * The whole atlas: the only element that reads the store. Its attribute `link` is the query that a page of the site starts
 * from; what the address says goes before it.
 */
@customElement('plan-atlas')
export class PlanAtlas extends LitElement {
  static override styles = [atlasStyles, atlasPrintStyles];

  @state() private start: StartUp = { phase: 'loading' };
  @state() private app: AppState;
  /** The card and the legend come a task after the map, so that neither blocks the page for long. */
  @state() private furnished = false;
  @query('plan-map') private map!: PlanMap | null;
  @query('side-panel') private panel!: SidePanel | null;

  readonly #lang = readerLanguage(navigator.languages);
  readonly #store = new Store(parseLink(`${location.search}&${this.getAttribute('link') ?? ''}`, this.#lang));
  readonly #locale = new ContextProvider(this, { context: localeContext });
  readonly #plan = new ContextProvider(this, { context: planContext });
  readonly #screen = new Screen(this);
  readonly #pointer = new Pointer(
    this,
    (id) => this.#label(id),
    (id) => this.#send({ type: 'select', id, stay: this.app.page !== 'audit' }),
  );
  readonly #notices = new Notices(this);
  readonly #navigation = new Navigation(
    () => this.map,
    () => this.#current,
    (view) => this.#send({ type: 'view', view }),
  );
  readonly #desk = new WorkspaceDesk(this, (fault) => {
    const text = localize(this.app.lang).m.path.faults[fault];
    this.#notices.add({ id: 'workspace', text, urgent: true });
  });
  readonly #pictures = new PictureDesk(this);
  readonly #applied = rememberLast(applyScenario);
  readonly #kept = rememberLast(keptOf);
  readonly #shown = new ShownMeasure(this);
  #leave: (() => void)[] = [];

  constructor() {
    super();
    this.app = this.#store.state;
    this.#locale.setValue(localize(this.app.lang));
    new WordsDesk(this, () =>
      this.#notices.add({ id: 'words', text: localize(this.app.lang).m.search.failed }),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#onKey);
    this.addEventListener('intent', this.#onIntent);
    this.addEventListener('feature-hover', this.#onHover);
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
    if (this.#current) this.#plan.setValue(this.#current);
    void pageModules[this.app.page]();
    if (this.app.table.subject) void import('../panels/table-panel');
  }

  protected override updated(changed: PropertyValues): void {
    const locale = localize(this.app.lang);
    const { page, table } = this.app;
    this.toggleAttribute('wide', widePages.includes(page));
    this.toggleAttribute('tabled', table.subject !== null);
    this.toggleAttribute('paper', page === 'sheet' || page === 'list-sheet');
    const name =
      page === 'card' || page === 'sheet'
        ? this.#label(this.app.selection)?.name
        : locale.m.chrome.titles[page];
    nameDocument(locale, this.#scheme, name);
    const before = changed.get('app') as AppState | undefined;
    const reselected = page === 'card' && before?.selection !== this.app.selection;
    if (before && (before.page !== page || reselected)) this.panel?.scrollToTop();
  }

  protected override render() {
    const { start, app } = this;
    const locale = localize(app.lang);
    if (start.phase !== 'ready') return messageTemplate(start, locale);
    const plan = this.#current ?? start.plan;
    const hovered = this.#pointer.hovered;
    const actuals = this.#desk.actuals;
    const classified = this.#classified;
    const beside = this.#shown.beside(plan, actuals, app.thematic, this.#scheme);
    const map = {
      plan,
      actuals,
      state: app,
      locale,
      scheme: this.#scheme,
      hovered,
      classified,
      beside,
      emphasised: this.#shown.emphasised(classified, beside),
      kept: this.#kept(plan, app.filter),
      home: boundsOf(plan.geo.counties),
      padding: mapPadding(this.#screen.room, app),
    };
    this.#pictures.shown = { map, start };
    return layoutTemplate({
      map,
      start,
      furnished: this.furnished,
      room: this.#screen.room,
      pointer: this.#pointer,
      notices: this.#notices,
      navigation: this.#navigation,
      emphasis: (side) => this.#shown.emphasis(side),
      skip: () => this.panel?.focusCard(),
      send: (intent) => this.#send(intent),
    });
  }

  get #scheme(): Scheme {
    return this.#screen.scheme(this.app.theme);
  }

  /** The plan as loaded, with the what-if's targets where there is one; always the same object for the same two. */
  get #current(): Plan | null {
    if (this.start.phase !== 'ready') return null;
    return this.#applied(this.start.plan, this.app.scenario);
  }

  get #classified() {
    const plan = this.#current;
    return plan && this.#shown.classified(plan, this.#desk.actuals, this.app.thematic, this.#scheme);
  }

  #label(id: string | null) {
    if (!this.#current || id === null) return null;
    return featureLabel(this.#current, localize(this.app.lang), this.#classified, id);
  }

  #begin(start: StartUp): void {
    this.start = start;
    if (start.phase !== 'ready') return;
    setTimeout(() => {
      this.furnished = true;
    });
    const { plan, map } = start;
    const { state, unknown } = knownState(plan, this.app);
    this.#store.replace(state);
    const notices = startNotices(unknown, localize(state.lang), plan, map, location.search);
    for (const notice of notices) this.#notices.add(notice);
  }

  #send(intent: Intent): void {
    this.#store.dispatch(intent);
  }

  /** A panel's link also brings its feature into view; a click on the map leaves the map where it is. */
  readonly #onIntent = (event: IntentEvent) => {
    const { thematic } = this.app;
    this.#send(event.intent);
    this.#navigation.stand(thematic, this.app.thematic);
    if (event.intent.type === 'select') this.#navigation.reveal(event.intent.id);
  };

  readonly #onHover = (event: FeatureHoverEvent) => this.#pointer.pointAt(event.id);

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !this.#pointer.choosing)
      this.#send({ type: 'select', id: null, stay: true });
  };
}
