import { sumFigures } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import { annexInputs } from '../finding/annex-inputs';
import type { Finding } from '../finding/finding';

const ids: readonly string[] = ['wuyi', 'panan'];
const row = 19;

/** Are the firms that annex 1 adds in Wuyi and Pan'an as many as indicator 19 wants? */
export function wuyiPananFirms({ areas, indicators }: Plan): Finding {
  const pair = areas.filter(({ id }) => ids.includes(id));
  const target = indicators.find(({ number }) => number === row);
  const before = sumFigures(pair.map(({ figures }) => figures.firms_2020)).value;
  const after = sumFigures(pair.map(({ figures }) => figures.firms_2025)).value;
  const wanted = target?.target.value ?? null;
  const base = {
    id: 'wuyi-panan-firms',
    title: {
      zh: '武义、磐安新增规上工业企业：附件1与表1',
      en: 'New firms above designated size in Wuyi and Pan’an: annex 1 and table 1',
    },
    inputs: [
      ...annexInputs(pair, 'firms_2020', 'firms_2025'),
      ...(target
        ? [
            {
              label: { zh: `指标${row}：${target.name.zh}`, en: `Indicator ${row}: ${target.name.en}` },
              figure: target.target,
            },
          ]
        : []),
    ],
    features: pair.map(({ id }) => id),
  };
  if (pair.length < ids.length || before === null || after === null || wanted === null) {
    return {
      ...base,
      status: 'open',
      sentence: {
        zh: `规划未给出武义、磐安的全部企业数或指标${row}的目标，新增数无法比较。`,
        en: `The plan does not give every number of firms for Wuyi and Pan’an, or no target for indicator ${row}, so the two cannot be compared.`,
      },
      formula: '—',
    };
  }

  const added = after - before;
  const agrees = added === wanted;
  const terms = (key: 'firms_2020' | 'firms_2025') =>
    pair.map(({ figures }) => numberText(figures[key].value ?? 0)).join(' + ');
  const [from, to] = [numberText(before), numberText(after)];
  const [sum, goal] = [numberText(added), numberText(wanted)];
  return {
    ...base,
    status: agrees ? 'agrees' : 'differs',
    sentence: {
      zh: `按附件1，武义、磐安的规上工业企业由${from}家变为${to}家，净增${sum}家；表1指标${row}定为新增${goal}家，两者${agrees ? '一致' : `相差${numberText(Math.abs(wanted - added))}家`}。`,
      en: `By annex 1 the firms above designated size in Wuyi and Pan’an go from ${from} to ${to}, a net addition of ${sum}; indicator ${row} of table 1 sets ${goal} new firms, ${agrees ? 'the same number' : `a difference of ${numberText(Math.abs(wanted - added))}`}.`,
    },
    formula: `(${terms('firms_2025')}) − (${terms('firms_2020')}) = ${sum}${agrees ? ' = ' : ' ≠ '}${goal}`,
  };
}
