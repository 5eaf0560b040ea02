import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../../i18n/locale';
import { type Icon, icon } from '../../ui/icons';
import { type Offline, offlineContext } from '../../ui/offline-context';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import offlineStatusCss from './offline-status.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'offline-status': OfflineStatus;
  }
}

/** Whether the atlas can be used without a network: a word in the status line, or `long`, what that means here. */
@customElement('offline-status')
export class OfflineStatus extends LitElement {
  @consume({ context: localeContext, subscribe: true })
  @state()
  private locale?: Locale;

  @consume({ context: offlineContext, subscribe: true })
  @property({ attribute: false })
  offline: Offline = { online: true, store: { kind: 'unknown' } };

  @property({ type: Boolean }) long = false;

  static override styles = styleSheets(chromeCss, offlineStatusCss);

  override render() {
    if (!this.locale) return nothing;
    const { words, notes } = this.locale.m.offline;
    const state = stateOf(this.offline);
    if (this.long) return state ? html`<p>${notes[state]}</p>` : nothing;
    const { store } = this.offline;
    return html`<span class="state" title=${state ? notes[state] : nothing}>
      ${state ? icon(icons[state]) : nothing}
      <span class="word" role="status">${state ? words[state] : ''}</span>
      ${store.kind === 'storing' ? html`<span aria-hidden="true">${store.percent}%</span>` : nothing}
    </span>`;
  }
}

type State =
  | 'storing'
  | 'ready'
  | 'folder'
  | 'offline'
  | 'incomplete'
  | 'insecure'
  | 'blocked'
  | 'full'
  | 'unreachable';

const icons: Readonly<Record<State, Icon>> = {
  storing: 'download',
  ready: 'complete',
  folder: 'complete',
  offline: 'unplugged',
  incomplete: 'unplugged',
  insecure: 'barred',
  blocked: 'barred',
  full: 'barred',
  unreachable: 'barred',
};

/** What is said; null while nothing is known. */
function stateOf({ online, store }: Offline): State | null {
  if (store.kind === 'folder') return 'folder';
  if (!online) return store.kind === 'ready' ? 'offline' : 'incomplete';
  if (store.kind === 'impossible') return store.why;
  return store.kind === 'unknown' ? null : store.kind;
}
