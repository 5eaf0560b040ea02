import { css } from 'lit';

/** What came with a link, above what is the reader's own. */
export const bannerStyles = css`
  .banner {
    margin-top: 14px;
    padding: 10px 14px 12px;
    border-inline-start: 3px solid var(--link);
    background: var(--paper-sunk);
    font-size: var(--small);
  }
  .banner .buttons {
    margin-top: 8px;
  }
`;
