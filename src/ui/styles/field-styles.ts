import { css } from 'lit';

/** The fields of the thematic panel: lists, texts, sliders, and the quiet words beside them. */
export const fieldStyles = css`
  .field {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .field > span {
    flex: none;
    color: var(--ink-soft);
  }
  select,
  input[type='text'] {
    flex: 1;
    min-width: 0;
    min-height: 32px;
    padding: 2px 8px;
    border: 1px solid var(--rule);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  .note {
    margin: 0;
    color: var(--ink-soft);
    font-size: 0.75rem;
    line-height: 1.45;
  }
  @media (pointer: coarse) {
    select,
    input[type='text'] {
      min-height: 44px;
    }
  }
`;
