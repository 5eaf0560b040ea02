import { css } from 'lit';

/** The match page: form, chips of what was understood, results with their lines. */
export const matchStyles = css`
  .lead {
    margin-top: 8px;
    color: var(--ink-soft);
    font-size: var(--small);
    line-height: 1.6;
  }
  form {
    margin-top: 16px;
  }
  .field > span {
    display: block;
    margin-bottom: 2px;
    color: var(--ink-soft);
    font-size: 0.75rem;
  }
  .field input {
    width: 100%;
    min-height: 40px;
    padding: 4px 12px;
    font-size: 1rem;
  }
  .try {
    margin-top: 12px;
  }
  .examples {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .examples a {
    display: inline-block;
    min-height: 24px;
  }
  h3 {
    margin: 14px 0 6px;
  }
  .asks > li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 10px;
  }
  .asks > li + li {
    margin-top: 6px;
  }
  .or {
    color: var(--ink-soft);
    font-size: var(--small);
  }
  .meaning {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    min-width: 0;
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    padding-inline-start: 8px;
    border: 1px solid var(--rule);
    border-radius: 16px;
    background: var(--paper-raised);
    font-size: var(--small);
  }
  .tag button {
    display: grid;
    place-items: center;
    width: 28px;
    min-height: 28px;
    padding: 0;
    border: 0;
    border-radius: 14px;
    color: var(--ink-soft);
  }
  .tag .icon {
    width: 12px;
    height: 12px;
  }
  .why {
    font-size: 0.75rem;
  }
  .out button {
    min-height: 24px;
    padding: 0 8px;
  }
  .add {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin-top: 10px;
    color: var(--ink-soft);
    font-size: var(--small);
  }
  .add select {
    width: auto;
    max-width: 100%;
  }
  .wishes {
    margin-top: 14px;
    padding: 4px 0;
    border-block: 1px solid var(--rule);
  }
  summary {
    min-height: 28px;
    line-height: 28px;
  }
  .wishes > summary {
    color: var(--ink);
    font-weight: 600;
  }
  .wishes > summary .soft {
    margin-inline-start: 10px;
    font-weight: 400;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
    gap: 2px 24px;
    margin: 6px 0 8px;
  }
  .grid label {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-height: 40px;
    font-size: var(--small);
    line-height: 1.35;
  }
  .grid .wish {
    color: var(--ink);
    font-size: var(--small);
  }
  .grid label[data-on] .wish {
    font-weight: 600;
  }
  .grid small {
    display: block;
    color: var(--ink-soft);
    font-size: 0.75rem;
    font-weight: 400;
  }
  .grid select {
    flex: none;
    width: auto;
    padding-inline: 6px;
  }
  .grid label[data-on] select {
    border-color: var(--link);
  }
  .silent {
    margin-top: 16px;
    padding: 10px 14px;
    border-inline-start: 3px solid var(--accent);
    background: var(--paper-sunk);
  }
  .silent .soft {
    display: block;
    margin-top: 2px;
  }
  .results > header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 12px;
  }
  .results h3 {
    margin: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 14px;
  }
  .none {
    margin-top: 6px;
  }
`;
