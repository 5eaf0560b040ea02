/** The chart's colours and font: the atlas's tokens, so that they follow the scheme; an export resolves them. */
export const chartColours = {
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  rule: 'var(--rule)',
  paper: 'var(--paper)',
  accent: 'var(--accent)',
  font: 'var(--sans)',
} as const;

/** Size of the chart's lettering in pixels. */
export const letterSize = 12;
