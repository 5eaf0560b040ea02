import * as v from 'valibot';
import { figure } from './figure';
import { bilingual, slug } from './naming';
import { phrase } from './phrase';

export const areaLevel = v.picklist(['municipality', 'district', 'zone', 'county-city', 'county']);

export type AreaLevel = v.InferOutput<typeof areaLevel>;

/** A row of annex 1: the city (`jinhua`) or one of the ten areas. */
export const area = v.strictObject({
  id: slug,
  level: areaLevel,
  name: bilingual,
  /** The row's label in annex 1. */
  plan_name: v.string(),
  figures: v.strictObject({
    output_2020: figure,
    firms_2020: figure,
    tax_per_mu_2020: figure,
    output_2025: figure,
    firms_2025: figure,
    tax_per_mu_2025: figure,
  }),
  /** What the plan's text says of the area itself, beyond its platforms. */
  phrases: v.array(phrase),
});

export type Area = v.InferOutput<typeof area>;
