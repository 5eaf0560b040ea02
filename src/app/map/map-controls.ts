import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../../i18n/locale';
import { type Icon, icon } from '../../ui/icons';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import mapControlsCss from './map-controls.css?inline';

export type MapCommand = 'zoom-in' | 'zoom-out' | 'north-up' | 'home' | 'to-selection';

declare global {
  interface HTMLElementTagNameMap {
    'map-controls': MapControls;
  }
  interface HTMLElementEventMap {
    'map-command': CustomEvent<MapCommand>;
  }
}

/** The buttons that move the map. */
@customElement('map-controls')
export class MapControls extends LitElement {
  @consume({ context: localeContext, subscribe: true })
  @state()
  private locale?: Locale;

  /** Whether there is something to zoom to. */
  @property({ attribute: false }) hasSelection = false;
  /** The map's bearing in degrees, clockwise; the needle shows it. */
  @property({ attribute: false }) bearing = 0;

  static override styles = styleSheets(chromeCss, mapControlsCss);

  override render() {
    if (!this.locale) return nothing;
    const m = this.locale.m.chrome.map;
    return html`<div class="floating" role="group" aria-label=${m.controls}>
      ${this.renderButton('zoom-in', 'plus', m.zoomIn)}
      ${this.renderButton('zoom-out', 'minus', m.zoomOut)}
      ${this.renderButton('north-up', 'north', m.northUp, -this.bearing)}
      ${this.renderButton('home', 'home', m.home)}
      ${this.renderButton('to-selection', 'target', m.toSelection, 0, !this.hasSelection)}
    </div>`;
  }

  private renderButton(command: MapCommand, drawing: Icon, name: string, turn = 0, disabled = false) {
    return html`<button type="button" title=${name} aria-label=${name} ?disabled=${disabled}
      @click=${() => this.command(command)}>${icon(drawing, turn)}</button>`;
  }

  private command(detail: MapCommand): void {
    this.dispatchEvent(new CustomEvent('map-command', { detail, bubbles: true, composed: true }));
  }
}
