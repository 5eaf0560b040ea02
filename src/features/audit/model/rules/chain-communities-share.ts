import type { Plan } from '../../../../plan/plan';
import { factFigure } from '../finding/fact-figure';
import type { Finding } from '../finding/finding';
import { statedShare } from '../finding/stated-share';

/** Is Jinhua's share of the province's first communities of firms the one that section 1.2.4 states? */
export function chainCommunitiesShare(plan: Plan): Finding {
  return statedShare(
    {
      id: 'chain-communities-share',
      title: {
        zh: '产业链上下游共同体占全省',
        en: 'Jinhua’s share of the communities of upstream and downstream firms',
      },
      ratio: (part, whole) => ({
        zh: `全省首批${whole}家产业链上下游共同体中金华的${part}家占`,
        en: `Jinhua’s ${part} of the province’s first ${whole} communities of upstream and downstream firms`,
      }),
    },
    factFigure(plan, 'chain-communities'),
    factFigure(plan, 'chain-communities-province'),
    factFigure(plan, 'chain-communities-share'),
  );
}
