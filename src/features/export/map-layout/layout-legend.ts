import { html, svg, type TemplateResult } from 'lit';
import { featureOf } from '../../../plan/feature-of';
import { mapColours } from '../../../style/map-colours';
import { gradedStrengths, strengthStyle } from '../../../style/strength-style';
import { geometryWord } from '../../../ui/parts/geometry-text';
import { layerParts } from './layer-parts';
import type { LayoutView, Part } from './layout-view';
import { measureParts } from './measure-parts';

/** The whole legend: measures first, then filter, selection and layers. */
export function layoutLegend(view: LayoutView): Part[] {
  const { classified, secondMeasure, locale } = view;
  const { left, right } = locale.m.exporting.layout;
  return [
    ...(classified ? measureParts(classified, view, secondMeasure ? left : null) : []),
    ...(secondMeasure ? measureParts(secondMeasure, view, right) : []),
    ...strengthParts(view),
    ...selectionPart(view),
    ...layerParts(view),
  ];
}

/** What the line or rings around the selected feature mark; nothing where the selection has no place on the map. */
function selectionPart({ app, plan, locale, scheme }: LayoutView): Part[] {
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
      text: `${locale.m.exporting.layout.selection}${colon}${locale.lang === 'zh' ? `${name}（${word}）` : `${name} (${word})`}`,
      drawing: html`<svg viewBox="0 0 28 20" width="28" height="20">
        ${svg`<rect x="3" y="4" width="22" height="12" rx="2" fill="none" stroke=${halo} stroke-width="6" />
          <rect x="3" y="4" width="22" height="12" rx="2" fill="none" stroke=${selection} stroke-width="2.6" />`}
      </svg>`,
      width: 28,
      height: 20,
    },
  ];
}

/** What the colours and widths of a filtered map mean; nothing where no filter asks for a topic. */
function strengthParts({ filterMatch, app, scheme, locale }: LayoutView): Part[] {
  if (filterMatch === null || app.filter.topics.length === 0) return [];
  const { filter, card } = locale.m;
  const there = new Set(filterMatch.values());
  return [
    { kind: 'title', text: filter.legend },
    ...gradedStrengths
      .filter((strength) => there.has(strength))
      .map(
        (strength): Part => ({
          kind: 'entry',
          text: strength === 'named' ? filter.named : card.grades[strength],
          drawing: swatch(strength, scheme),
          width: 28,
          height: 20,
        }),
      ),
    { kind: 'note', text: filter.legendNote },
  ];
}

function swatch(strength: (typeof gradedStrengths)[number], scheme: LayoutView['scheme']): TemplateResult {
  const { colour, width } = strengthStyle(strength, scheme) ?? { colour: 'none', width: 0 };
  return html`<svg viewBox="0 0 28 20" width="28" height="20">
    ${svg`<rect x=${1 + width / 2} y=${1 + width / 2} width=${26 - width} height=${18 - width} fill=${colour} fill-opacity="0.62"
      stroke=${colour} stroke-width=${width} />`}
  </svg>`;
}
