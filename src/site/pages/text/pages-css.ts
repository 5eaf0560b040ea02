import baseCss from '../../../ui/base.css?inline';
import cardCss from '../../../ui/styles/card.css?inline';
import listCss from '../../../ui/styles/list.css?inline';
import phraseCss from '../../../ui/styles/phrase.css?inline';
import tableCss from '../../../ui/styles/table.css?inline';
import own from './pages.css?inline';

/** The style sheet of the pages without scripts: text looks as it does on the cards. */
export const pagesCss = [baseCss, cardCss, listCss, phraseCss, tableCss]
  .map((text) => text.replaceAll(/:host(?:\((.*?)\))?/g, '.page$1'))
  .concat(own)
  .join('\n');
