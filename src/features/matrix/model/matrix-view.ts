export const matrixRows = ['platforms', 'areas', 'all'] as const;
export const matrixColumns = ['industries', 'segments'] as const;
/** `plan`: the plan's order; `similarity`: neighbours are alike; `count`: who names most comes first. */
export const matrixOrders = ['plan', 'similarity', 'count'] as const;

/** How the overlap matrix is shown. */
export type MatrixView = {
  readonly rows: (typeof matrixRows)[number];
  readonly columns: (typeof matrixColumns)[number];
  readonly order: (typeof matrixOrders)[number];
  /** The cell whose phrases are open: ids of its feature and topic. */
  readonly cell: { readonly feature: string; readonly topic: string } | null;
};

export const initialMatrix: MatrixView = Object.freeze({
  rows: 'platforms',
  columns: 'industries',
  order: 'plan',
  cell: null,
});
