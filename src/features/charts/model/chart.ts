export const charts = ['slope', 'ranking', 'scatter', 'waterfall'] as const;
export type Chart = (typeof charts)[number];
