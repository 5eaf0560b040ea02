/** What a what-if may set for an area: targets of 2025 for output (亿元) and firms (家). */
export const assumedColumns = ['output', 'firms'] as const;

export type AssumedColumn = (typeof assumedColumns)[number];

/** A what-if: area id → targets of 2025 in place of the plan's. Empty: the plan as it is. */
export type Scenario = Readonly<Record<string, Readonly<Partial<Record<AssumedColumn, number>>>>>;

export const noScenario: Scenario = Object.freeze({});
