import { noAnswer } from '../../../../src/plan/filter/map-answer';
import { parseLink } from '../../../engine';
import '../../../../src/ui/tokens.css';
import type { Shown } from '../../../../src/app/map-export/map-export';

import { boundsOf } from '../../../../src/geometry/bounds-of';
import { noActuals } from '../../../../src/plan/actuals/actual';
import { matchFilter } from '../../../../src/plan/filter/match-filter';
import { applyScenario } from '../../../../src/plan/scenario/apply-scenario';
import { localize } from '../../../../src/site/pages/messages/localize';
import { siteConfig } from '../../../../src/state/site-config';
import { realPlan } from '../../real-plan';

/** What is on the screen at a link, as the shell tells whoever makes pictures. */
export function shownAt(link: string, map: 'webgl' | 'static'): Shown {
  const state = parseLink(link, 'zh');
  const locale = localize(state.lang);
  return {
    map: {
      plan: applyScenario(realPlan, state.scenario),
      actuals: noActuals,
      state,
      locale,
      scheme: 'light',
      hovered: null,
      classified: null,
      secondMeasure: null,
      emphasised: [],
      filterMatch: matchFilter(realPlan, state.filter),
      answer: noAnswer,
      initialBounds: boundsOf(realPlan.geo.counties),
      padding: { top: 0, right: 300, bottom: 0, left: 0 },
    },
    start: {
      phase: 'ready',
      plan: realPlan,
      site: siteConfig({}),
      locale,
      map,
      mapFailure: null,
    },
    root: 'https://atlas.test/',
  };
}
