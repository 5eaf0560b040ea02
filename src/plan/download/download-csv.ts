import { csvText } from '../csv-text';
import { downloadColumns } from './download-columns';
import { downloadRow } from './download-row';
import type { Downloaded } from './downloaded';
import { layerTerms } from './layer-terms';

const extra = {
  notice: { zh: '说明', en: 'Notice' },
  licence: { zh: '许可', en: 'Licence' },
  origin: { zh: '数据来源', en: 'Data source' },
} as const;

/** All layers as one table, one row a feature, headed in the reader's language; each row says where it comes from. */
export function downloadCsv(downloaded: Downloaded): Promise<string> {
  const { plan, layers, language, boundaries } = downloaded;
  const own = language === 'zh' ? 'source_en' : 'source_zh';
  const ids = Object.keys(downloadColumns).filter((id) => id !== own);
  const title = (id: string) => downloadColumns[id]?.[language] ?? id;
  const rows = layers.flatMap((layer) => {
    const terms = layerTerms(plan, layer.id, boundaries);
    return layer.features.map((feature) => {
      const row: Readonly<Record<string, string | number | null>> = {
        ...downloadRow(plan, layer, feature),
        layer: layer.name[language],
      };
      return {
        ...Object.fromEntries(ids.map((id) => [title(id), row[id] ?? null])),
        [extra.notice[language]]: terms.notice[language],
        [extra.licence[language]]: terms.licence[language],
        [extra.origin[language]]: terms.source[language],
      };
    });
  });
  const columns = [...ids.map(title), ...Object.values(extra).map((each) => each[language])];
  return csvText(columns, rows);
}
