import { css } from 'lit';

/** The page of paths and actuals. */
export const pathStyles = css`
  .fields label {
    flex: 1 1 150px;
    min-width: 0;
  }
  .sentences {
    margin: 12px 0;
  }
  .sentences li {
    margin-top: 6px;
  }
  .years,
  .overview {
    margin-top: 16px;
    font-size: var(--small);
  }
  .years th:first-child,
  .overview th:first-child {
    text-align: start;
  }
  .years thead th,
  .overview thead th {
    padding-inline: 0 11px;
    white-space: normal;
  }
  .years td,
  .overview td {
    padding-inline-start: 4px;
  }
  section > p {
    font-size: var(--small);
  }
  .entered {
    color: var(--accent);
    font-weight: 600;
  }
  .years .entered {
    margin-inline-end: 11px;
  }
  .percent {
    display: block;
    color: var(--ink-soft);
    font-size: 0.75rem;
  }
  .standing {
    color: var(--ink-soft);
    font-size: 0.75rem;
    white-space: nowrap;
  }
  .standing[data-standing='behind'] {
    color: var(--accent);
  }
  .years .standing {
    display: block;
  }
  .years .standing,
  .percent {
    margin-inline-end: 11px;
  }
  .overview .unit {
    display: block;
  }
  actuals-paste,
  actuals-grid {
    margin-top: 4px;
  }
  details {
    margin-top: 16px;
  }
  summary {
    min-height: 24px;
    color: var(--link);
    font-size: var(--small);
    cursor: pointer;
  }
  @media print {
    /* Nothing is entered on paper. */
    section:has(> :is(actuals-paste, workspace-tools)) {
      display: none;
    }
  }
`;
