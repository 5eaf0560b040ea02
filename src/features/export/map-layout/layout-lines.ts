import data from '../../../../geo/version.json' with { type: 'json' };
import { planLayers } from '../../../map/layers/registry';
import { conditionsOf } from '../../../plan/filter/filter';
import { changedTargets } from '../../../plan/scenario/apply-scenario';

import { layerOf } from '../../../state/layers';
import { linkLimits } from '../../../state/link/link-limits';
import { dayText, monthText } from '../../../ui/parts/date-text';
import { boundaryText, reviewText } from '../../../ui/parts/site-texts';
import { conditionName } from '../../filter/condition-name';
import { filterMatchSentence } from '../../filter/filter-match-sentence';
import type { LayoutView } from './layout-view';

/** The words around a picture: what it shows, what it is not, and where all of it comes from. */
export function layoutLines(view: LayoutView, today: Date) {
  const { plan, locale, site, href } = view;
  const { m, text } = locale;
  const { issuer, date } = plan.document;
  const { status: chrome } = m.chrome;
  const { layout } = m.exporting;
  const changed = changedTargets(plan);
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');
  return {
    title: view.title,
    lead: leadOf(view),
    warnings: changed > 0 ? [layout.whatIf(String(changed))] : [],
    foot: [
      joined([m.sheet.document(text(issuer), monthText(date, locale)), chrome.draft]),
      joined([reviewText(site, locale), boundaryText(site, locale), linesOf(view, chrome.lines)]),
      joined([
        layout.made(dayText(today, locale), String(data.version), data.date),
        site.operator ? `${chrome.operator}${text(site.operator)}` : '',
      ]),
      ...(href === null ? [] : [href.length > linkLimits.scannedFromPaper ? layout.qrLong : href]),
    ],
  };
}

function leadOf(view: LayoutView): string[] {
  const { app, plan, locale, classified, filterMatch, drawing } = view;
  const { m, text } = locale;
  const { layout } = m.exporting;
  const { classing } = app.thematic;
  const classes =
    classified && drawing !== 'symbols'
      ? [layout.classes(m.thematic.methods[classing.method], String(classified.colours.length))]
      : [];
  const conditions = conditionsOf(app.filter).map((each) => conditionName(each, view));
  const { title, status, date } = plan.document;
  return [
    [text(title), text(status), monthText(date, locale), ...classes].join(' · '),
    ...(filterMatch === null
      ? []
      : [
          layout.filter(
            conditions.join(m.card.listSeparator),
            filterMatchSentence(app.filter, filterMatch, view),
          ),
        ]),
  ];
}

/** Lines after OpenStreetMap are among what is there for orientation. */
function linesOf({ app }: LayoutView, lines: string): string {
  const shown = planLayers.some(({ id, click }) => click === 'nothing' && layerOf(app.layers, id).visible);
  return shown ? lines : '';
}
