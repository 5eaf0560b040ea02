import { csvText } from '../../../plan/csv-text';
import type { Comparison, Properties } from '../../../plan/schema/feature';
import type { Bilingual } from '../../../plan/schema/naming';
import { downloadColumns, downloadRow } from './download-columns';
import type { Downloaded } from './downloaded';
import { layerTerms } from './layer-terms';

const extra = {
  notice: { zh: '说明', en: 'Notice' },
  licence: { zh: '许可', en: 'Licence' },
  origin: { zh: '数据来源', en: 'Data source' },
} as const;

/** Signs of comparison as words: a spreadsheet takes `=` for a formula. */
const qualifiers: Readonly<Record<Comparison, Bilingual>> = {
  '=': { zh: '照印', en: 'as printed' },
  '>=': { zh: '以上', en: 'at least' },
  '>': { zh: '超', en: 'over' },
  '<=': { zh: '最多', en: 'at most' },
  '~': { zh: '左右', en: 'about' },
};

/** All layers as one table, one row a feature, headed in the reader's language; each row says where it comes from. */
export function downloadCsv(downloaded: Downloaded): Promise<string> {
  const { plan, layers, language, boundaries } = downloaded;
  const own = language === 'zh' ? 'source_en' : 'source_zh';
  const ids = Object.keys(downloadColumns).filter((id) => id !== own);
  const title = (id: string) => downloadColumns[id]?.[language] ?? id;
  const rows = layers.flatMap((layer) => {
    const terms = layerTerms(plan, layer.terms, boundaries);
    return layer.features.map((feature) => {
      const row: Readonly<Record<string, string | number | null>> = {
        ...downloadRow(plan, layer, feature),
        layer: layer.name[language],
        ...qualified(feature.properties, language),
        ...dated(feature.properties, language),
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

/** Months in words: a spreadsheet takes a bare `2023-12` for the first of December. */
function dated({ opened, as_of }: Properties, language: keyof Bilingual) {
  const said = (date: string | null, word: 'since' | 'asOf') =>
    date?.includes('-') ? months[word][language](date) : date;
  return { opened: said(opened, 'since'), as_of: said(as_of, 'asOf') };
}

const months = {
  since: { zh: (date: string) => `${date} 起`, en: (date: string) => `since ${date}` },
  asOf: { zh: (date: string) => `截至 ${date}`, en: (date: string) => `as of ${date}` },
} as const;

function qualified({ output_2025_op, firms_2025_op }: Properties, language: keyof Bilingual) {
  const word = (sign: Comparison | null) => sign && qualifiers[sign][language];
  return { output_2025_op: word(output_2025_op), firms_2025_op: word(firms_2025_op) };
}
