import { css } from 'lit';

/** Figures in columns: tabular, right-aligned, units in a lighter tone. */
export const tableStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
    line-height: 1.5;
  }
  table + table {
    margin-top: 16px;
  }
  caption {
    padding-bottom: 2px;
    font-size: var(--small);
    font-weight: 600;
    text-align: start;
  }
  caption .unit,
  th .unit,
  dt .unit {
    margin-inline-start: 6px;
  }
  th {
    padding: 5px 8px 5px 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    padding: 0 13px 2px 0;
    color: var(--ink-soft);
    font-size: 0.75rem;
    text-align: end;
    vertical-align: bottom;
    white-space: nowrap;
  }
  thead th + th,
  td {
    padding-inline-start: 12px;
  }
  td {
    padding-block: 5px;
    text-align: end;
    vertical-align: top;
  }
  tbody tr,
  tfoot tr {
    border-top: 1px solid var(--rule);
  }
  tfoot tr:first-child {
    border-top: 1px solid var(--ink-soft);
  }
  .figure {
    display: inline-block;
    font-variant-numeric: tabular-nums lining-nums;
    text-align: end;
    text-wrap: balance;
  }
  .number,
  .derived {
    white-space: nowrap;
  }
  .derived-word {
    margin-inline-start: 6px;
    color: var(--derived);
    font-size: 0.75rem;
  }
  .derived .number {
    color: var(--derived);
  }
  .absent {
    font-size: var(--small);
  }
  .instead,
  .stretch {
    display: block;
    color: var(--ink-soft);
    font-size: var(--small);
  }

  .instead {
    white-space: nowrap;
  }
  .figures th[scope='row'] .unit {
    display: block;
    margin: 0;
  }
  .more {
    border-top: 0;
  }
  .more td {
    padding: 0 0 8px;
  }
  .bar {
    display: block;
    width: 100%;
    height: 8px;
    border-radius: 1px;
  }
  .bar .to {
    fill: var(--rule);
  }
  .bar .from {
    fill: var(--ink-soft);
  }
  .derivations {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    margin-top: 4px;
    color: var(--ink-soft);
    font-size: var(--small);
  }
  .host {
    margin-top: 8px;
    padding: 10px 12px 4px;
    border-radius: var(--radius);
    background: var(--paper-sunk);
  }
  .host h4 {
    margin: 0 0 6px;
  }

  .indicators,
  .areas {
    font-size: var(--small);
  }
  .indicators .group {
    padding-top: 14px;
    color: var(--ink-soft);
    font-weight: 600;
  }
  .indicators tbody tr:first-child {
    border-top: 0;
  }
  .ordinal {
    margin-inline-end: 6px;
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .indicators .kind {
    display: block;
    color: var(--ink-soft);
    font-size: 0.75rem;
  }
  .indicators [data-attribute='约束性'] {
    color: var(--accent);
  }
  .between,
  .values > div {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 12px;
  }
  .between {
    flex-wrap: wrap;
  }
  .between > :first-child {
    white-space: nowrap;
  }
  .between > :last-child {
    margin-inline-start: auto;
  }
  .values > div {
    padding: 4px 0;
    border-top: 1px solid var(--rule);
    font-size: var(--small);
    line-height: 1.6;
  }
  .values > div:first-child {
    border-top: 0;
  }
  .values dd {
    flex: none;
    max-width: 55%;
    text-align: end;
  }
  .note {
    margin-top: 10px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--derived);
    background: var(--paper-sunk);
    font-size: var(--small);
  }
`;
