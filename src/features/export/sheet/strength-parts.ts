import { html, svg, type TemplateResult } from 'lit';
import { gradedStrengths, strengthStyle } from '../../../style/strength-style';
import type { Part, SheetView } from './sheet-view';

/** What the colours and widths of a filtered map mean; nothing where no filter asks for a topic. */
export function strengthParts({ kept, app, scheme, locale }: SheetView): Part[] {
  if (kept === null || app.filter.topics.length === 0) return [];
  const { filter, card } = locale.m;
  const there = new Set(kept.values());
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

function swatch(strength: (typeof gradedStrengths)[number], scheme: SheetView['scheme']): TemplateResult {
  const { colour, width } = strengthStyle(strength, scheme) ?? { colour: 'none', width: 0 };
  return html`<svg viewBox="0 0 28 20" width="28" height="20">
    ${svg`<rect x=${1 + width / 2} y=${1 + width / 2} width=${26 - width} height=${18 - width} fill=${colour} fill-opacity="0.62"
      stroke=${colour} stroke-width=${width} />`}
  </svg>`;
}
