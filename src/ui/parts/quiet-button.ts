import { css } from 'lit';

/** A button or link with a fine border and no ground, as declarations of a rule. */
export const quietButton = css`
  min-height: 32px;
  padding: 2px 12px;
  border: 1px solid var(--rule);
  border-radius: var(--radius);
  background: none;
  color: var(--link);
  font: inherit;
  cursor: pointer;
`;
