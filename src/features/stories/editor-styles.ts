import { css } from 'lit';

/** A story that is being written: chapters in their order, each with fields and buttons. */
export const editorStyles = css`
  .buttons.top {
    margin: 0 0 12px;
  }
  .chapters {
    margin: 16px 0 0;
    padding: 0;
    list-style: none;
  }
  .chapters > li {
    padding: 12px 0 16px;
    border-top: 1px solid var(--rule);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }
  .head h3 {
    margin: 0;
  }
  note-field {
    margin-top: 8px;
  }
  details {
    font-size: var(--small);
  }
  summary {
    min-height: 24px;
    color: var(--link);
    cursor: pointer;
  }
`;
