import { numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import type { Finding } from '../finding/finding';

/** The numbers of things that the plan states without naming them all, which nobody can count. */
export function countsUnnamed({ counts, layout }: Plan): Finding {
  const { name, count } = layout.urban_platforms;
  const rows = [
    { name: { zh: name.zh, en: `${name.en.charAt(0).toLowerCase()}${name.en.slice(1)}` }, figure: count },
    ...counts.filter(({ named }) => named.length === 0),
  ];
  const zh = rows.map((row) => `${row.name.zh}（${row.figure.value ?? '—'}）`);
  const en = rows.map((row) => `${row.name.en} (${row.figure.value ?? '—'})`);
  return {
    id: 'counts-unnamed',
    status: 'open',
    title: { zh: '只写个数、未列名单之处', en: 'Counts for which the plan lists no names' },
    sentence: {
      zh: `规划写明个数但未逐一点名的有${numberText(rows.length)}处，无法核对：${zh.join('、')}。`,
      en: `In ${numberText(rows.length)} cases the plan states a number without naming each thing counted, so it cannot be checked: ${en.join('; ')}.`,
    },
    formula: '',
    inputs: rows.map((row) => ({ label: row.name, figure: row.figure })),
    features: [],
  };
}
