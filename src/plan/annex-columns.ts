/** The columns of annex 1. */
export const annexColumns = ['output', 'firms', 'tax_per_mu'] as const;

export type AnnexColumn = (typeof annexColumns)[number];
