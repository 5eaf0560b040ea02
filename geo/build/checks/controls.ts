import type { Position } from 'geojson';

/** Facts from outside the pack that the checks hold it against. */
export type Controls = {
  /** Totals over the ten areas of annex 1. The city's row says 7,000 firms for 2025; the areas make 6,600. */
  sums: Readonly<Record<'output_2020' | 'output_2025' | 'firms_2020' | 'firms_2025', number>>;
  /** Points where borders meet, WGS 84: an offset datum (GCJ-02 lies about 470 m off) misses them. */
  junctions: readonly { areas: readonly string[]; at: Position }[];
};

export const controls: Controls = {
  sums: { output_2020: 4453, output_2025: 8000, firms_2020: 4556, firms_2025: 6600 },
  junctions: [],
};
