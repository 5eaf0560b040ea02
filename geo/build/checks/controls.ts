import type { Position } from 'geojson';

/** Facts from outside the pack that the checks hold it against. */
export type Controls = {
  /** Totals over the ten areas of annex 1. The city's row says 7,000 firms for 2025; the areas make 6,600. */
  sums: Readonly<Record<'output_2020' | 'output_2025' | 'firms_2020' | 'firms_2025', number>>;
  /** Points where the borders of areas meet, WGS 84. */
  junctions: readonly { areas: readonly string[]; at: Position }[];
};

export const controls: Controls = {
  sums: { output_2020: 4453, output_2025: 8000, firms_2020: 4556, firms_2025: 6600 },
  junctions: [
    { areas: ['jindong', 'wucheng', 'wuyi'], at: [119.76036, 28.99461] },
    { areas: ['jindong', 'lanxi', 'wucheng'], at: [119.71541, 29.25126] },
    { areas: ['lanxi', 'pujiang', 'yiwu'], at: [119.88857, 29.36462] },
    { areas: ['dongyang', 'yiwu', 'yongkang'], at: [120.0778, 29.09981] },
    { areas: ['dongyang', 'panan', 'yongkang'], at: [120.34467, 28.97496] },
  ],
};
