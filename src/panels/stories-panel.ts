import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../i18n/locale';
import type { AppState } from '../state/app-state';
import { chromeStyles } from './chrome-styles';

declare global {
  interface HTMLElementTagNameMap {
    'stories-panel': StoriesPanel;
  }
}

@customElement('stories-panel')
export class StoriesPanel extends LitElement {
  @consume({ context: localeContext, subscribe: true })
  @state()
  private locale?: Locale;

  @property({ attribute: false }) app?: AppState;

  static override styles = chromeStyles;

  override render() {
    if (!this.locale) return nothing;
    return html`<h2>${this.locale.m.stories.title}</h2>`;
  }
}
