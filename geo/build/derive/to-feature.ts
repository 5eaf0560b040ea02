import type { Feature, Geometry } from 'geojson';
import { type Properties, properties as schema } from '../../../src/plan/schema/feature';

type Given = Partial<Properties> & Pick<Properties, 'id' | 'kind' | 'name_zh' | 'name_en' | 'geometry_class'>;

const keys = Object.keys(schema.entries) as (keyof Properties)[];

/**
 * A feature with every property of the schema, in its order; what is not given is null or empty.
 * `derived` keeps only the names of properties that hold something.
 */
export function toFeature(geometry: Geometry, given: Given): Feature<Geometry, Properties> {
  const filled: Partial<Properties> = { industries: [], cites: {}, ...given };
  const holds = (name: string) => {
    const value = filled[name as keyof Properties] ?? [];
    return !Array.isArray(value) || value.length > 0;
  };
  filled.derived = (given.derived ?? []).filter(holds);
  const properties = Object.fromEntries(keys.map((key) => [key, filled[key] ?? null]));
  return { type: 'Feature', properties: properties as Properties, geometry };
}
