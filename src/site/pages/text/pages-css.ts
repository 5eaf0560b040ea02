import { cardStyles } from '../../../ui/styles/card-styles';
import { listStyles } from '../../../ui/styles/list-styles';
import { phraseStyles } from '../../../ui/styles/phrase-styles';
import { tableStyles } from '../../../ui/styles/table-styles';

/** What only a page without scripts has, beside the cards' own styles. */
const own = `
  plan-atlas {
    display: none;
  }
  .page {
    max-width: 46rem;
    margin: 0 auto;
    padding: 24px 20px 64px;
  }
  .page article {
    padding: 0;
  }
  .masthead {
    margin-bottom: 32px;
    padding-bottom: 16px;
    border-bottom: 2px solid var(--ink);
    font-size: var(--small);
  }
  .masthead > p:first-child {
    display: flex;
    justify-content: space-between;
    font-size: 1rem;
  }
  .card-tools,
  section:has(> p:first-child > .app-only),
  p:has(> .app-only:only-child) {
    display: none;
  }
  .chips {
    gap: 2px 12px;
  }
  sup {
    margin-inline-start: 1px;
    color: var(--link);
    font-size: 0.6875rem;
    line-height: 0;
  }
  .sources {
    margin-top: 10px;
    color: var(--ink-soft);
    font-size: var(--small);
  }
  .notes {
    font-size: var(--small);
  }
  .notes .ordinal {
    display: inline-block;
    min-width: 1.8em;
  }
  blockquote {
    margin: 8px 0;
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--rule);
  }
  article p + p {
    margin-top: 6px;
  }
`;

/** The style sheet of the pages without scripts: text looks as it does on the cards. */
export const pagesCss = [cardStyles, listStyles, phraseStyles, tableStyles]
  .map(({ cssText }) => cssText.replaceAll(':host', '.page'))
  .concat(own)
  .join('');
