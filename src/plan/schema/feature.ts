import * as v from 'valibot';
import { slug } from './naming';

const number = v.nullable(v.number());
const text = v.nullable(v.string());

/** How a geometry came about: from a boundary file, a point or outline within a stated error, or drawn by us. */
export const geometryClass = v.picklist(['boundary', 'approximate', 'schematic']);

export type GeometryClass = v.InferOutput<typeof geometryClass>;

export const featureKind = v.picklist([
  'area',
  'corridor',
  'axis',
  'belt',
  'city',
  'platform',
  'place',
  'context',
  'surrounding',
]);

export type FeatureKind = v.InferOutput<typeof featureKind>;

/** `partly-open`: some of it can be used, and the geometry does not tell what. */
export const transportState = v.picklist(['open', 'partly-open', 'under-construction']);

export type TransportState = v.InferOutput<typeof transportState>;

/** Comparison sign of a target: `=` as printed, `>=` 以上 or 不少于, `>` 超 or 突破, `<=` 最多, `~` 左右. */
export const comparison = v.picklist(['=', '>=', '>', '<=', '~']);

export type Comparison = v.InferOutput<typeof comparison>;

/**
 * The flat properties that every GeoJSON file of the pack shares.
 * Output in 亿元 (10⁸ CNY), firms in 家, tax in 万元/亩 (10⁴ CNY per mu), area in km², error in metres.
 */
export const properties = v.strictObject({
  id: slug,
  kind: featureKind,
  /** A narrower type within the kind: platform category, place type, line class of the context. */
  type: text,
  name_zh: v.string(),
  name_en: v.string(),
  area: text,
  level_zh: text,
  level_en: text,
  role: text,
  status: text,
  /** Road or line number of a context line, e.g. `G60`. */
  ref: text,
  /** What of transport can be used; null for all else. */
  state: v.nullable(transportState),
  /** Year, or year and month, a line or station opened, where known. */
  opened: text,
  /** Year for which its opening is planned, where it is not open and a plan is known. */
  planned: text,
  /** Year, or year and month, up to which its state is known. */
  as_of: text,
  orientation_zh: text,
  orientation_en: text,
  industries: v.array(v.string()),
  output_2020: number,
  output_2025: number,
  output_2025_op: v.nullable(comparison),
  firms_2020: number,
  firms_2025: number,
  firms_2025_op: v.nullable(comparison),
  tax_per_mu_2020: number,
  tax_per_mu_2025: number,
  area_km2: number,
  geometry_class: geometryClass,
  error_m: number,
  /** Property name → citation id. */
  cites: v.record(v.string(), v.string()),
  /** Names of the properties that we computed. */
  derived: v.array(v.string()),
});

export type Properties = v.InferOutput<typeof properties>;
