import { type CSSResultGroup, html, type TemplateResult } from 'lit';
import type { AppState } from '../../state/app-state';
import { languageTag } from '../../state/language';
import type { SiteConfig } from '../../state/site-config';
import { PlanAtlas } from '../shell/plan-atlas';
import { type AtlasEvents, dispatchChanges } from './dispatch-changes';
import { embeddedStyles } from './embedded-styles';
import { type AtlasAttribute, atlasAttributes, withAttribute } from './with-attribute';

/**
 * The atlas as an element of any page: `<plan-atlas lang="en" selected="lanxi">`. It leaves that page's title, address and keys
 * alone. Map and card, or with the attribute `whole` all of the atlas.
 *
 * @attr lang - `zh` or `en`; otherwise the reader's own
 * @attr theme - `light`, `dark` or `system`
 * @attr selected - id of an entity
 * @attr layers - ids of the layers to show, by commas; all where it is missing
 * @attr measure - id of a measure; none where it is missing
 * @attr year - the measure's year
 * @attr story - `id` or `id.chapter`
 * @attr link - query of any link of the atlas, for the first view; the other attributes go before it
 * @attr site - address of the site that links lead to; otherwise `url` of `site.json`
 * @attr whole - all of the atlas instead of map and card
 * @fires ready - the plan is there and the first view stands
 * @fires select - another entity is selected, whoever did it; `detail.id` is null where none is
 * @fires viewchange - the map shows another part of the ground; `detail` is null for the whole city
 */
export class EmbeddedAtlas extends PlanAtlas {
  static override styles: CSSResultGroup = [embeddedStyles, PlanAtlas.styles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...atlasAttributes];
  }

  #started = false;

  constructor() {
    super();
    this.addEventListener('click', this.#onAside);
    this.addEventListener('auxclick', this.#onAside);
  }

  override attributeChangedCallback(name: string, before: string | null, text: string | null): void {
    super.attributeChangedCallback(name, before, text);
    if (!this.#started || before === text) return;
    const known = atlasAttributes.find((one) => one === name);
    if (known) this.adopt(withAttribute(this.store.state, known, text));
  }

  protected override firstState(): AppState {
    this.#started = true;
    const linked: AppState = { ...super.firstState(), embed: !this.hasAttribute('whole') };
    const given = atlasAttributes.filter((name) => this.hasAttribute(name));
    const set = (state: AppState, name: AtlasAttribute) =>
      withAttribute(state, name, this.getAttribute(name));
    return Object.freeze(given.reduce(set, linked));
  }

  protected override siteRoot({ url }: SiteConfig): string | null {
    const address = this.getAttribute('site') || url;
    if (!address || !URL.canParse(address, document.baseURI)) return null;
    const root = new URL(address, document.baseURI);
    // A folder, whether its address says so or not.
    if (!/(\/|\.\w+)$/.test(root.pathname)) root.pathname += '/';
    return root.href;
  }

  protected override follow(): () => void {
    return dispatchChanges(this.store, (type, detail) => this.#dispatch(type, detail));
  }

  protected override ready(): void {
    void this.updateComplete.then(() => this.#dispatch('ready', null));
  }

  protected override render(): TemplateResult {
    return html`<div class="atlas" lang=${languageTag(this.language)} data-scheme=${this.scheme}>${super.render()}</div>`;
  }

  /** What is not followed inside opens beside the page around it; a view whose site is not known has no address to open. */
  readonly #onAside = (event: MouseEvent): void => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented) return;
    if (link.getAttribute('href')?.startsWith('?')) event.preventDefault();
    else link.target = '_blank';
  };

  #dispatch<Type extends keyof AtlasEvents>(type: Type, detail: AtlasEvents[Type]): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
