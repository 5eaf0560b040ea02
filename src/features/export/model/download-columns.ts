import type { Feature, Geometry } from 'geojson';
import { citeText } from '../../../plan/cite-text';
import type { Properties } from '../../../plan/schema/feature';
import type { Bilingual } from '../../../plan/schema/naming';
import type { Downloaded, DownloadLayer } from './downloaded';

const column = (zh: string, en: string): Bilingual => ({ zh, en });

const targets = (name: string, zh: string, en: string, unit: Bilingual) => ({
  [`${name}_2020`]: column(`${zh}，2020年（${unit.zh}）`, `${en}, 2020 (${unit.en})`),
  [`${name}_2025`]: column(`${zh}，2025年目标（${unit.zh}）`, `${en}, target for 2025 (${unit.en})`),
});

const op = (zh: string, en: string) =>
  column(
    `${zh}目标的限定（= 照印，>= 以上，> 超，~ 左右）`,
    `${en}: qualifier of the target (= as printed, >= at least, > over, ~ about)`,
  );

/** What a row's properties mean, in their order: the headings of a table for people, and the comments of one for programs. */
export const downloadColumns: Readonly<Record<string, Bilingual>> = {
  id: column('编号', 'id'),
  layer: column('图层', 'Layer'),
  kind: column('类别', 'Kind'),
  type: column('小类', 'Type'),
  name_zh: column('名称（中文）', 'Name (Chinese)'),
  name_en: column('名称（英文，本图集译）', 'Name (English, our translation)'),
  area: column('所在地区编号', 'Host area (id)'),
  level_zh: column('级别（中文）', 'Level (Chinese)'),
  level_en: column('级别（英文）', 'Level (English)'),
  role: column('布局中的角色', 'Role in the layout'),
  status: column('状态', 'Status'),
  ref: column('线路编号', 'Line number'),
  state: column(
    '交通设施状态（open 已开通、partly-open 部分开通、under-construction 在建；据公开信息，非规划内容）',
    'State of transport (open, partly-open or under-construction; public knowledge, not the plan’s)',
  ),
  opened: column('开通时间（年或年月）', 'Opened (year, or year and month)'),
  planned: column('计划开通年份', 'Opening planned for (year)'),
  as_of: column('状态截至（年或年月）', 'State as of (year, or year and month)'),
  orientation_zh: column('发展导向（规划原文）', 'Orientation (the plan’s words)'),
  orientation_en: column('发展导向（英译）', 'Orientation (our translation)'),
  industries: column('产业（编号）', 'Industries (ids)'),
  ...targets('output', '规上工业总产值', 'Gross industrial output', column('亿元', '100 million yuan')),
  output_2025_op: op('总产值', 'Output'),
  ...targets('firms', '规上工业企业', 'Industrial enterprises', column('家', 'firms')),
  firms_2025_op: op('企业数', 'Firms'),
  ...targets('tax_per_mu', '规上工业亩均税收', 'Tax per mu', column('万元/亩', '10,000 yuan per mu')),
  area_km2: column('图形面积（平方公里，推算）', 'Area of the geometry (km², derived)'),
  geometry_class: column(
    '几何精度（boundary 界线、approximate 近似、schematic 示意）',
    'Geometry (boundary, approximate or schematic)',
  ),
  error_m: column('位置误差（米）', 'Error of the position (m)'),
  derived: column('由本图集推算的属性', 'Properties that we derived'),
  cites: column('属性与出处编号', 'Citation ids by property'),
  source_zh: column('出处', 'Sources (Chinese)'),
  source_en: column('出处（英文）', 'Sources'),
  lng: column('经度（WGS 84，仅单点）', 'Longitude (WGS 84, single points only)'),
  lat: column('纬度（WGS 84，仅单点）', 'Latitude (WGS 84, single points only)'),
};

/** A feature's properties with nothing nested, for formats that know only text and numbers; null where there is nothing. */
type DownloadRow = Readonly<Record<string, string | number | null>>;

const separator = '; ';

/** A feature as one row: its properties as in the data pack, its citations in words in both languages. */
export function downloadRow(
  plan: Downloaded['plan'],
  { id: layer }: DownloadLayer,
  { geometry, properties }: Feature<Geometry, Properties>,
): DownloadRow {
  const { cites, derived, industries, ...flat } = properties;
  const [lng = null, lat = null] = geometry.type === 'Point' ? geometry.coordinates : [];
  const { id, kind, type, name_zh, name_en, ...rest } = flat;
  const sources = (language: 'zh' | 'en') =>
    [...new Set(Object.values(cites))]
      .flatMap((cite) => plan.citations.get(cite) ?? [])
      .map((citation) => citeText(plan, citation, language))
      .join(' ') || null;
  return {
    id,
    layer,
    kind,
    type,
    name_zh,
    name_en,
    ...rest,
    industries: industries.join(separator) || null,
    derived: derived.join(separator) || null,
    cites:
      Object.entries(cites)
        .map(([name, cite]) => `${name}: ${cite}`)
        .join(separator) || null,
    source_zh: sources('zh'),
    source_en: sources('en'),
    lng,
    lat,
  };
}
