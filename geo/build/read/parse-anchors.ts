import { parse } from 'csv-parse/sync';
import type { Anchor } from './sources';

/** How far a place may lie from its coordinates, in metres, by the precision the table states. */
const errors: Readonly<Record<string, number>> = {
  exact: 300,
  site: 1500,
  area: 5000,
  'county-seat fallback': 8000,
};

/** Reads `places.csv`; throws on a row without a usable position or precision. */
export function parseAnchors(csv: string): Map<string, Anchor> {
  const rows = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
  return new Map(
    rows.map(({ id = '', lon, lat, precision = '' }) => {
      const position = [Number(lon), Number(lat)];
      const errorM = errors[precision];
      if (!lon || !lat || !position.every(Number.isFinite)) throw new Error(`places.csv ${id}: no position`);
      if (errorM === undefined) throw new Error(`places.csv ${id}: unknown precision "${precision}"`);
      return [id, { position, errorM }];
    }),
  );
}
