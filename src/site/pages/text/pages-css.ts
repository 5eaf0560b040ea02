import cardCss from '../../../ui/styles/card.css?inline';
import listCss from '../../../ui/styles/list.css?inline';
import phraseCss from '../../../ui/styles/phrase.css?inline';
import tableCss from '../../../ui/styles/table.css?inline';
import own from './pages.css?inline';

/** The style sheet of the pages without scripts: text looks as it does on the cards. */
export const pagesCss = [cardCss, listCss, phraseCss, tableCss]
  .map((text) => text.replaceAll(':host', '.page'))
  .concat(own)
  .join('\n');
