import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { featureOf } from '../../../plan/feature-of';
import type { Plan } from '../../../plan/plan';
import type { Properties } from '../../../plan/schema/feature';
import type { Bilingual } from '../../../plan/schema/naming';
import { type Column, isAssumed } from '../../../plan/table/column';
import { isConverted, planUnit } from '../../../plan/units/shown-unit';
import type { Row, ShownTable } from './shown-table';
import { storedCell } from './written-cells';

type Flat = Readonly<Record<string, unknown>>;

export type GeojsonTable = FeatureCollection<Geometry, Flat> & { readonly metadata: Flat };

/**
 * The features of the rows shown (RFC 7946, WGS 84) with the columns shown as flat properties under their
 * permanent ids; words in both languages. As in the data pack, `cites` leads from a property to citation
 * ids and `derived` lists what we computed; `formulas` says how, `assumed` lists what rests on a what-if.
 * `metadata` has source, licence, units and names. Rows without a feature, as the foot, are left out.
 */
export function geojsonTable({ columns, rows }: ShownTable, subject: string, plan: Plan): GeojsonTable {
  const features = rows.flatMap((row) => {
    const feature = featureOf(plan, row.id);
    return feature ? [withCells(feature, columns, row)] : [];
  });
  const { title, issuer, date, status, sha256 } = plan.document;
  const pairs = (get: (column: Column) => Bilingual | null) =>
    Object.fromEntries(columns.map((column) => [column.id, get(column)]));
  return {
    type: 'FeatureCollection',
    metadata: {
      subject,
      source: { title, issuer, date, status, document_sha256: sha256 },
      licence,
      names: pairs(({ name, when }) =>
        when ? { zh: `${name.zh} ${when.zh}`, en: `${name.en} ${when.en}` } : name,
      ),
      units: pairs(storedUnit),
      what_if: features.some(({ properties }) => (properties.assumed as string[]).length > 0),
    },
    features,
  };
}

/** Numbers of a file that programs read are the stored ones, in the plan's unit, whatever a page shows. */
function storedUnit({ unit, storedIn }: Column): Bilingual | null {
  return isConverted(storedIn, 'en') ? planUnit(storedIn) : unit;
}

const licence: Bilingual = {
  zh: '数据：CC BY 4.0；引语属原规划发布机构。县（市、区）界线不在其列，受界线来源的条款约束，不是官方界线，仅作示意。',
  en: 'Data: CC BY 4.0; quotations are the issuer’s. Outlines of counties are not included: they stay under their source’s terms, are not official, and make a sketch map only.',
};

function withCells(
  { geometry, properties: { id, name_zh, name_en, geometry_class, error_m } }: Feature<Geometry, Properties>,
  columns: readonly Column[],
  { cells }: Row,
): Feature<Geometry, Flat> {
  const values: Record<string, unknown> = {};
  const cites: Record<string, string> = {};
  const formulas: Record<string, string> = {};
  const assumed: string[] = [];
  for (const [index, { id: column }] of columns.entries()) {
    const cell = cells[index];
    if (!cell) continue;
    const ids = 'text' in cell ? cell.cites : cell.inputs.map(({ figure }) => figure.cite);
    if (ids.length > 0) cites[column] = [...new Set(ids)].join(' ');
    if ('text' in cell) {
      values[`${column}_zh`] = cell.text?.zh ?? null;
      values[`${column}_en`] = cell.text?.en ?? null;
      if (cell.industries) values[column] = cell.industries;
      continue;
    }
    values[column] = storedCell(cell);
    if (cell.derived && cell.value !== null) formulas[column] = cell.formula;
    if (isAssumed(cell)) assumed.push(column);
  }
  const derived = Object.keys(formulas);
  return {
    type: 'Feature',
    properties: {
      id,
      name_zh,
      name_en,
      geometry_class,
      error_m,
      ...values,
      cites,
      derived,
      formulas,
      assumed,
    },
    geometry,
  };
}
