import { ContextProvider } from '@lit/context';
import type { CSSResultGroup, PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { PlanMap } from '../../map/plan-map';
import { matchFilter } from '../../plan/filter/match-filter';
import { memoize } from '../../plan/memoize';
import type { Plan } from '../../plan/plan';
import { applyScenario } from '../../plan/scenario/apply-scenario';
import type { AppState, Lang } from '../../state/app-state';
import type { Intent } from '../../state/intent';

import type { Scheme } from '../../style/scheme';
import { planContext } from '../../ui/contexts';
import type { IntentEvent } from '../../ui/intent-event';
import { adoptStyles, styleSheets } from '../../ui/style-sheets';
import { engine, pageOf } from '../features';
import atlasCss from '../layout/atlas.css?inline';
import atlasStatesCss from '../layout/atlas-states.css?inline';
import { layoutTemplate } from '../layout/layout-template';
import { markLayout, readsOn } from '../layout/mark-layout';
import { Notices } from '../layout/notices';
import { PageLoader } from '../layout/page-loader';
import { Presenter } from '../layout/presenter';
import { Screen } from '../layout/screen';
import { Sharing } from '../layout/sharing';
import type { SidePanel } from '../layout/side-panel';
import { loadLocale } from '../load-locale';
import { featureLabel } from '../map/feature-label';
import { fittedBounds } from '../map/fitted-bounds';
import { Navigation } from '../map/navigation';
import { Numbered } from '../map/numbered';
import { PageAnswer } from '../map/page-answer';
import { Pointer } from '../map/pointer';
import { ShownMeasure } from '../map/shown-measure';
import { LocaleService } from '../services/locale-service';
import { MapExportService } from '../services/map-export-service';
import { answerRequests } from '../services/requested';
import { WorkspaceService } from '../services/workspace-service';
import { messageTemplate } from '../start/message-template';
import { startNotices } from '../start/start-notices';
import { startUp } from '../start/start-up';
import { AtlasHost } from './atlas-host';
import { Keys } from './keys';

/** The whole atlas, wherever it is at home: the only element that reads the store. */
export class PlanAtlas extends AtlasHost {
  static override styles: CSSResultGroup = styleSheets(atlasCss, atlasStatesCss);

  @state() private app: AppState = this.store.state;
  /** The card and the legend come a task after the map, so that neither blocks the page for long. */
  @state() private panelsReady = false;
  @query('plan-map') private map!: PlanMap | null;
  @query('side-panel') private panel!: SidePanel | null;

  readonly #locales = new LocaleService(this, ({ lang, m }) => {
    this.#send({ type: 'language', lang });
    this.notices.add({ id: 'language', text: m.app.languageFailed });
  });
  readonly #plan = new ContextProvider(this, { context: planContext });
  readonly #screen = new Screen(this);
  readonly #pointer = new Pointer(
    this,
    (id) => this.#label(id),
    (id) => this.#send({ type: 'select', id, stay: this.app.page !== 'audit' }),
  );
  readonly #numbered = new Numbered(this);
  readonly #presenter = new Presenter(this, this.keys);
  protected readonly notices = new Notices(this, () => loadLocale(this.language));
  readonly #sharing = new Sharing(this, () =>
    this.notices.say(({ share }) => ({ id: 'share', text: share.failed })),
  );
  readonly #navigation = new Navigation(
    () => this.map,
    () => this.#current,
    (view) => this.#send({ type: 'view', view }),
  );
  protected readonly workspace = new WorkspaceService(this, (fault) =>
    this.notices.say(({ path }) => ({ id: 'workspace', text: path.faults[fault], urgent: true })),
  );
  readonly #page = new PageLoader(this);
  readonly #table = new PageLoader(this);
  readonly #mapExport = new MapExportService(this);
  readonly #applied = memoize(applyScenario);
  readonly #matchFilter = memoize(matchFilter);
  readonly #fitted = memoize(fittedBounds);
  readonly #shown = new ShownMeasure(this);
  readonly #answer = new PageAnswer(this, () => this.app.page);
  #leave: (() => void)[] = [];

  constructor() {
    super();
    new Keys(
      this,
      this.keys,
      () => this.renderRoot.querySelector('search-box')?.enter(),
      () => {
        if (!this.#pointer.choosing) this.#send({ type: 'select', id: null, stay: true });
      },
    );
    this.addEventListener('feature-hover', ({ id }) => this.#pointer.pointAt(id));
    answerRequests(this, this.notices, () => this.#mapExport.shown?.map ?? null);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('intent', this.#onIntent);
    if (!this.hasUpdated) this.app = this.store.state = this.firstState();
    this.#leave = [
      this.follow(),
      this.store.subscribe((next) => {
        this.app = next;
      }),
    ];
    if (!this.hasUpdated) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const leave of this.#leave) leave();
  }

  protected override willUpdate(): void {
    void this.#locales.setLocale(this.app.lang);
    if (this.#current) this.#plan.setValue(this.#current);
    this.#page.need(this.app.page, pageOf(this.app.page).load);
    this.#table.need(this.app.table.subject && 'table', () => import('../../features/table/panel'));
  }

  protected override updated(changed: PropertyValues): void {
    const { page, selection } = this.app;
    markLayout(this, this.app, this.#screen.room);
    const name = pageOf(page).aboutSelection
      ? this.#label(selection)?.name
      : this.#locales.locale?.m.pages[page].title;
    this.named(this.language, this.scheme, name);
    const before = changed.get('app') as AppState | undefined;
    if (before && !readsOn(before, this.app)) this.panel?.scrollToTop();
  }

  protected override render() {
    const { start, app } = this;
    const locale = this.#locales.locale;
    if (start.phase !== 'ready' || !locale) return messageTemplate(start, this.language, () => this.retry());
    const plan = this.#current ?? start.plan;
    const actuals = this.workspace.actuals;
    const classified = this.#classified;
    const secondMeasure = this.#shown.secondMeasure(plan, actuals, app.thematic, this.scheme);
    const map = {
      plan,
      actuals,
      state: app,
      locale,
      scheme: this.scheme,
      hovered: this.#pointer.hovered,
      classified,
      secondMeasure,
      emphasised: this.#shown.emphasised(classified, secondMeasure),
      filterMatch: this.#matchFilter(plan, app.filter),
      answer: this.#answer.on(app.page),
      initialBounds: this.#fitted(plan, app.fit),
      padding: this.#presenter.padding(this.#screen.room, app),
    };
    this.#mapExport.shown = { map, start, root: this.#sharing.root };
    return (start.frame?.template ?? layoutTemplate)({
      map,
      start,
      panelsReady: this.panelsReady,
      room: this.#screen.room,
      pointer: this.#pointer,
      numbered: this.#numbered,
      presenter: this.#presenter,
      notices: this.notices,
      failures: { page: this.#page.failure, table: this.#table.failure },
      navigation: this.#navigation,
      sharing: this.#sharing,
      root: this.#sharing.root,
      own: this.readerLang,
      emphasis: (side) => this.#shown.emphasis(side),
      skip: () => this.panel?.focusCard(),
      send: (intent) => this.#send(intent),
    });
  }

  protected get scheme(): Scheme {
    return this.#screen.scheme(this.app.theme);
  }

  /** The plan as loaded, with the what-if's targets where there is one; always the same object for the same two. */
  get #current(): Plan | null {
    if (this.start.phase !== 'ready') return null;
    return this.#applied(this.start.plan, this.app.scenario);
  }

  /** The language that the atlas is in, which is that of its state once it is fetched. */
  protected get language(): Lang {
    return this.#locales.locale?.lang ?? this.app.lang;
  }

  get #classified() {
    const plan = this.#current;
    return plan && this.#shown.classified(plan, this.workspace.actuals, this.app.thematic, this.scheme);
  }

  #label(id: string | null) {
    const { locale } = this.#locales;
    if (!this.#current || !locale || id === null) return null;
    return featureLabel(this.#current, locale, this.#classified, id);
  }

  protected retry(): void {
    this.start = { phase: 'loading' };
    void this.#load();
  }

  /** Puts a whole state in place; an id that the plan does not have is taken for the nearest that it has. */
  adopt(next: AppState): void {
    const { start } = this;
    this.store.replace(start.phase === 'ready' ? engine.resolveIds(start.plan, next).state : next);
    this.#navigation.reveal(this.app.selection);
  }

  async #load(): Promise<void> {
    const start = await startUp(this.app.embed, this.app.lang);
    this.start = start;
    if (start.phase !== 'ready') return;
    this.#locales.begin(start.locale);
    this.#sharing.root = this.siteRoot(start.site);
    setTimeout(() => {
      this.panelsReady = true;
    });
    const { state, unknown } = engine.resolveIds(start.plan, this.app);
    this.store.replace(state);
    for (const notice of startNotices(unknown, start, this.search, state.layers)) this.notices.add(notice);
    if (start.frame) adoptStyles(this.renderRoot as ShadowRoot, start.frame.css);
    this.ready(start.site);
  }

  #send(intent: Intent): void {
    this.store.dispatch(intent);
  }

  /** A panel's link also brings its feature into view; a click on the map leaves the map where it is. */
  readonly #onIntent = (event: IntentEvent) => {
    const { thematic } = this.app;
    this.#send(event.intent);
    this.#navigation.tiltForColumns(thematic, this.app.thematic);
    if (event.intent.type === 'select') this.#navigation.reveal(event.intent.id);
  };
}
