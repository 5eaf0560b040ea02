import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import '../../features/search/search-box';
import './top-bar';
import type { AppState } from '../../state/app-state';

/** The bar on top of the map; `skip` leads keyboard readers past it to the card; `shared`: whether views can be shared. */
export function headerTemplate(
  { lang, theme, table }: AppState,
  { m }: Locale,
  skip: () => void,
  shared: boolean,
): TemplateResult {
  return html`<header>
    <button class="skip" type="button" @click=${skip}>${m.app.skipToCard}</button>
    <top-bar .language=${lang} .theme=${theme} .tabled=${table.subject !== null} ?shared=${shared}>
      <search-box slot="search"></search-box>
    </top-bar>
  </header>`;
}
