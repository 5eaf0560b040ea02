import { css } from 'lit';
import { quietButton } from '../../ui/parts/quiet-button';

/** The tree of industries and the cards of industries and segments. */
export const industriesStyles = css`
  .lead,
  .note {
    margin-top: 8px;
    color: var(--ink-soft);
    font-size: var(--small);
    line-height: 1.6;
  }
  h3 + .note {
    margin: -4px 0 10px;
  }
  .tools a,
  .all {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    ${quietButton}
    font-size: var(--small);
    line-height: 1.4;
    text-decoration: none;
  }
  .tools a:hover,
  .tools button:hover,
  .all:hover {
    border-color: var(--link);
  }
  .tools [aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }
  .all {
    padding: 2px 8px;
    border-color: transparent;
  }
  .all .icon {
    width: 14px;
    height: 14px;
  }
  .between {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
  }
  .row {
    display: grid;
    grid-template-columns: 28px 1fr 32px;
    align-items: center;
    padding: 4px 0;
  }
  .tree > li {
    border-top: 1px solid var(--rule);
  }
  .tree > li:first-child {
    border-top: 0;
  }
  .row .chip {
    font-size: var(--text);
    font-weight: 600;
  }
  .leaf {
    border-top: 1px dotted var(--rule);
  }
  .leaf .name,
  .more {
    grid-column: 2;
  }
  .row .toggle {
    grid-row: 1;
    grid-column: 3;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    padding-inline-start: 24px;
    color: var(--ink-soft);
    font-size: 0.75rem;
    line-height: 1.7;
  }
  .leaf .name {
    padding-inline-start: 24px;
    font-size: var(--small);
  }
  .more .figure {
    color: var(--ink);
    font-variant-numeric: tabular-nums;
  }
  .turn,
  .toggle {
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 4px;
    background: none;
    color: var(--ink-soft);
    cursor: pointer;
  }
  .turn:hover,
  .toggle:hover {
    background: var(--paper-sunk);
  }
  .turn .icon,
  .toggle .icon {
    width: 16px;
    height: 16px;
  }
  .toggle[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--paper-raised);
  }
  .terms {
    display: flex;
    flex-wrap: wrap;
    gap: 5px 6px;
  }
  .terms .segment {
    color: var(--ink);
    font-size: var(--small);
  }
  .count {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .who-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 10px;
    margin-bottom: 4px;
    font-weight: 600;
  }
  .grade-word,
  .way {
    font-size: 0.75rem;
    font-weight: 400;
    line-height: 1.5;
  }
  .grade-word {
    padding: 0 6px;
    border: 1px solid var(--ink-soft);
    border-radius: 3px;
    color: var(--ink-soft);
  }
  .way {
    color: var(--ink-soft);
  }
  .way[data-way='itself'] {
    color: var(--accent);
    font-weight: 600;
  }
  .rows > [data-id] {
    margin-inline: -8px;
    padding-inline: 8px;
    border-radius: 4px;
  }
  .rows > [data-hovered],
  .rows > [aria-current] {
    background: var(--paper-sunk);
  }
  .rows > [aria-current] {
    box-shadow: inset 3px 0 0 var(--accent);
  }
  .who h4 {
    margin-top: 20px;
  }
  @media (pointer: coarse) {
    .row {
      grid-template-columns: 44px 1fr 44px;
    }
    .turn,
    .toggle {
      width: 44px;
      height: 44px;
    }
    .tools a,
    .all {
      min-height: 40px;
    }
  }
  @media print {
    .turn,
    .toggle,
    .all {
      display: none;
    }
    .row {
      grid-template-columns: 1fr;
    }
    .leaf .name,
    .more {
      grid-column: 1;
    }
  }
`;
