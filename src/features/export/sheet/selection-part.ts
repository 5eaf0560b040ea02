import { html, svg } from 'lit';
import { featureOf } from '../../../plan/feature-of';
import { mapColours } from '../../../style/map-colours';
import { geometryWord } from '../../../ui/parts/geometry-word';
import type { Part, SheetView } from './sheet-view';

/** What the line or rings around the selected feature mark; nothing where the selection has no place on the map. */
export function selectionPart({ app, plan, locale, scheme }: SheetView): Part[] {
  const id = app.selection;
  const entity = plan.entities.get(id ?? '');
  if (id === null || !entity || !featureOf(plan, id)) return [];
  const { selection, halo } = mapColours[scheme];
  const { colon } = locale.m.sheet;
  const name = locale.text(entity.record.name);
  const word = geometryWord(id, plan, locale);
  return [
    {
      kind: 'entry',
      text: `${locale.m.exporting.sheet.selection}${colon}${locale.lang === 'zh' ? `${name}（${word}）` : `${name} (${word})`}`,
      drawing: html`<svg viewBox="0 0 28 20" width="28" height="20">
        ${svg`<rect x="3" y="4" width="22" height="12" rx="2" fill="none" stroke=${halo} stroke-width="6" />
          <rect x="3" y="4" width="22" height="12" rx="2" fill="none" stroke=${selection} stroke-width="2.6" />`}
      </svg>`,
      width: 28,
      height: 20,
    },
  ];
}
