/** The years of the plan: its baseline, the years between, and the year of its targets. */
export const years = [2020, 2021, 2022, 2023, 2024, 2025] as const;

export type Year = (typeof years)[number];

export const baselineYear = 2020;
export const targetYear = 2025;
