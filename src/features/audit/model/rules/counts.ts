import { numberText } from '../../../../plan/number-text';
import { defineRule } from '../finding/define-rule';
import { step } from '../finding/step';

/** Where the plan states a number of things and names them: are there as many names? */
export const countsNamed = defineRule({
  id: 'counts-named',
  title: { zh: '写明的个数与所列的名单', en: 'Counts and the names the plan lists for them' },
  find: ({ counts }) => {
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
      inputs: rows.map(({ name, figure }) => ({ label: name, figure })),
      steps: rows.map(({ name, figure, named }) =>
        step(
          `${name.zh}：写明数与列出数`,
          `${name.en}: stated and listed`,
          `${figure.value ?? '—'} ${figure.value === named.length ? '=' : '≠'} ${named.length}`,
        ),
      ),
      verdict:
        rows.length === 0
          ? null
          : {
              status: wrong.length > 0 ? 'differs' : 'agrees',
              sentence: {
                zh: `规划写明个数并逐一点名的有${total}处：${list.zh}；${wrong.length > 0 ? `名单与个数不一致的有：${differing.zh}` : '名单与个数均一致'}。`,
                en: `The plan states a number and names each thing counted in ${total} cases: ${list.en}; ${wrong.length > 0 ? `the names are more or fewer than the number in: ${differing.en}` : 'there are as many names as it states in every case'}.`,
              },
            },
    };
  },
});

/** The numbers of things that the plan states without naming them all, which nobody can count. */
export const countsUnnamed = defineRule({
  id: 'counts-unnamed',
  title: { zh: '只写个数、未列名单之处', en: 'Counts for which the plan lists no names' },
  find: ({ counts, layout }) => {
    const { name, count } = layout.urban_platforms;
    const rows = [
      { name: { zh: name.zh, en: `${name.en.charAt(0).toLowerCase()}${name.en.slice(1)}` }, figure: count },
      ...counts.filter(({ named }) => named.length === 0),
    ];
    const zh = rows.map((row) => `${row.name.zh}（${row.figure.value ?? '—'}）`);
    const en = rows.map((row) => `${row.name.en} (${row.figure.value ?? '—'})`);
    return {
      inputs: rows.map((row) => ({ label: row.name, figure: row.figure })),
      verdict: {
        status: 'open',
        sentence: {
          zh: `规划写明个数但未逐一点名的有${numberText(rows.length)}处，无法核对：${zh.join('、')}。`,
          en: `In ${numberText(rows.length)} cases the plan states a number without naming each thing counted, so it cannot be checked: ${en.join('; ')}.`,
        },
      },
    };
  },
});
