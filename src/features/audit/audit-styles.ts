import { css } from 'lit';

/** The findings of the audit on the screen, and on A4 with their sources and without what only a screen needs. */
export const auditStyles = css`
  .finding {
    margin-top: 20px;
    padding-top: 16px;
    border-top: 1px solid var(--rule);
  }
  .finding h3 {
    font-variant-caps: normal;
    letter-spacing: 0;
  }
  .status {
    margin-inline-end: 6px;
    padding: 1px 7px;
    border: 1px solid var(--rule);
    border-radius: 3px;
    font: 600 0.75rem / 1.5 var(--sans);
    white-space: nowrap;
  }
  .status[data-status='differs'] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }
  .status[data-status='open'] {
    border-style: dashed;
    border-color: var(--ink-soft);
  }
  .status[data-status='implied'] {
    border-color: var(--derived);
    color: var(--derived);
  }
  .formula {
    margin: 8px 0;
    padding: 8px 10px;
    border-radius: var(--radius);
    background: var(--paper-sunk);
    font-size: var(--small);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .formula span {
    display: inline-block;
  }
  .inputs li {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    padding: 2px 0;
    border-top: 1px solid var(--rule);
    font-size: var(--small);
  }
  .inputs li > span:first-child::first-letter {
    text-transform: uppercase;
  }
  .colophon,
  .where {
    display: none;
  }
  .what-if {
    margin-top: 12px;
    padding: 8px 10px;
    border-inline-start: 3px solid var(--derived);
    background: var(--paper-sunk);
    font-size: var(--small);
  }
  .concerns {
    margin-top: 6px;
    font-size: var(--small);
  }

  @media print {
    .eyebrow {
      display: none;
    }
    .finding {
      break-inside: avoid;
    }
    .formula {
      padding: 0;
    }
    .inputs {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 32px;
    }
    .inputs li {
      font-size: 0.75rem;
      line-height: 1.5;
    }
    .inputs .figure {
      flex: none;
    }
    .colophon {
      display: block;
      margin-top: 12px;
      font-size: var(--small);
    }
    .digest {
      overflow-wrap: anywhere;
    }
    .where {
      display: inline-block;
      margin-inline-start: 6px;
      color: var(--ink-soft);
    }
    .where::before {
      content: '[';
    }
    .where::after {
      content: ']';
    }
  }
`;
