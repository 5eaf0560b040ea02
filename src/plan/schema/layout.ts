import * as v from 'valibot';
import { figure } from './figure';
import { bilingual, slug } from './naming';
import { phrase } from './phrase';

const axis = v.strictObject({
  id: slug,
  name: bilingual,
  /** The roads and lines the plan names for this axis. */
  routes: v.array(bilingual),
  cite: slug,
});

const corridor = v.strictObject({
  id: slug,
  name: bilingual,
  cite: slug,
  /** Areas it covers: 金华市区 is three of them. */
  members: v.array(slug),
  axes: v.array(axis),
  phrases: v.array(phrase),
});

const belt = v.strictObject({
  id: slug,
  name: bilingual,
  cite: slug,
  /** Areas in the plan's order. */
  members: v.array(slug),
  phrases: v.array(phrase),
});

/** A city of box 1. */
const city = v.strictObject({
  id: slug,
  name: bilingual,
  area: slug,
  /** Row of `places.csv`. */
  anchor: v.string(),
  cite: slug,
  phrases: v.array(phrase),
});

const urbanPlatforms = v.strictObject({
  id: slug,
  name: bilingual,
  count: figure,
  output_2025: figure,
  tax_per_mu_2025: figure,
  tasks: v.array(v.strictObject({ name: bilingual, cite: slug })),
});

/** The layout of section 3.4: one corridor, two belts, one pole, two cores, many points. */
export const layout = v.strictObject({
  corridor,
  belts: v.array(belt),
  cities: v.array(city),
  /** The pole (一极) is an area, the cores (双核) are platforms, the points (多点) are the other platforms. */
  pole: v.strictObject({ area: slug, cite: slug }),
  cores: v.strictObject({ platforms: v.array(slug), cite: slug }),
  points: v.strictObject({ named: v.array(slug), cite: slug }),
  urban_platforms: urbanPlatforms,
});

export type Layout = v.InferOutput<typeof layout>;
export type Corridor = Layout['corridor'];
export type Axis = Corridor['axes'][number];
export type Belt = Layout['belts'][number];
export type City = Layout['cities'][number];
