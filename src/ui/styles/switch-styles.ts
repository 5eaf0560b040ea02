import { css } from 'lit';

/** A checkbox with the role of a switch, drawn as one. */
export const switchStyles = css`
  [role='switch'] {
    appearance: none;
    position: relative;
    flex: none;
    width: 32px;
    height: 18px;
    margin: 0;
    border: 1px solid var(--ink-soft);
    border-radius: 9px;
    background: var(--paper-sunk);
    cursor: pointer;
  }
  [role='switch']::before {
    content: '';
    position: absolute;
    top: 2px;
    left: 2px;
    width: 12px;
    height: 12px;
    border-radius: 50%;
    background: var(--ink-soft);
    transition: translate 0.12s;
  }
  [role='switch']:checked {
    border-color: var(--accent);
    background: var(--accent);
  }
  [role='switch']:checked::before {
    background: var(--paper);
    translate: 14px;
  }
  @media (prefers-reduced-motion: reduce) {
    [role='switch']::before {
      transition: none;
    }
  }
`;
