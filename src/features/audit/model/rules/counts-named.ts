import { numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import type { Finding } from '../finding/finding';

/** Where the plan states a number of things and names them: are there as many names? */
export function countsNamed({ counts }: Plan): Finding {
  const rows = counts.filter(({ named }) => named.length > 0);
  const wrong = rows.filter(({ figure, named }) => figure.value !== named.length);
  const list = {
    zh: rows.map(({ name, figure }) => `${name.zh}（${figure.value ?? '—'}）`).join('、'),
    en: rows.map(({ name, figure }) => `${name.en} (${figure.value ?? '—'})`).join(', '),
  };
  const differing = {
    zh: wrong.map(({ name, named }) => `${name.zh}（列出${named.length}个）`).join('、'),
    en: wrong.map(({ name, named }) => `${name.en} (${named.length} named)`).join(', '),
  };
  const total = numberText(rows.length);
  return {
    id: 'counts-named',
    status: rows.length === 0 ? 'open' : wrong.length > 0 ? 'differs' : 'agrees',
    title: { zh: '写明的个数与所列的名单', en: 'Counts and the names the plan lists for them' },
    sentence: {
      zh: `规划写明个数并逐一点名的有${total}处：${list.zh}；${wrong.length > 0 ? `名单与个数不一致的有：${differing.zh}` : '名单与个数均一致'}。`,
      en: `The plan states a number and names each thing counted in ${total} cases: ${list.en}; ${wrong.length > 0 ? `the names are more or fewer than the number in: ${differing.en}` : 'there are as many names as it states in every case'}.`,
    },
    formula: rows
      .map(
        ({ figure, named }) =>
          `${figure.value ?? '—'} ${figure.value === named.length ? '=' : '≠'} ${named.length}`,
      )
      .join('; '),
    inputs: rows.map(({ name, figure }) => ({ label: name, figure })),
    features: [],
  };
}
