import type { Plan } from '../../../../plan/plan';
import { annexInputs } from '../finding/annex-inputs';
import { factFigure } from '../finding/fact-figure';
import type { Finding } from '../finding/finding';
import { statedShare } from '../finding/stated-share';

/** Is the key segments' share of the city's output in 2020 the one that section 1.1.5 states? */
export function keySegmentsShare(plan: Plan): Finding {
  const [city = null] = annexInputs([plan.municipality], 'output_2020');
  const year = city?.figure.year;
  return statedShare(
    {
      id: 'key-segments-share',
      title: { zh: '重点细分行业占全市总产值', en: 'The key segments’ share of the city’s output' },
      ratio: (part, whole) => ({
        zh: `${year}年重点细分行业规上工业总产值${part}亿元，占全市${whole}亿元的`,
        en: `The key segments’ output in ${year}, ${part} of the city’s ${whole} (100 million yuan)`,
      }),
    },
    factFigure(plan, 'key-segments-output'),
    city,
    factFigure(plan, 'key-segments-share'),
  );
}
