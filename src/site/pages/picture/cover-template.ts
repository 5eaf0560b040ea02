import { html, svg, type TemplateResult } from 'lit';
import { reviewText } from '../../../ui/parts/site-texts';
import { pictureSize } from '../head/picture-size';
import type { PageContext } from '../subject/page-context';
import type { Block } from './block';
import { pictureLook } from './picture-look';

/** A preview picture like the cover of a printed atlas: the column of text on paper, the map beside it, the plan's status below. */
export function coverTemplate(
  blocks: readonly Block[],
  map: TemplateResult,
  branded: boolean,
  { plan, site, locale }: PageContext,
): TemplateResult {
  const { width, height } = pictureSize;
  const { column, paper, ink, soft, rule, accent, families, map: window } = pictureLook;
  const { m, text, lang } = locale;
  const { date, status } = plan.document;
  const draft = `${date.slice(0, 4)} ${lang === 'zh' ? text(status) : text(status).toLowerCase()}`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} font-family=${families[lang]}>
    <style>
      .area, .value, .corridor, .ranked, .city { font-weight: 700; }
    </style>
    <g transform=${`translate(${window.x} 0) scale(${window.zoom})`}>${map}</g>
    <rect width=${window.x} height=${height} fill=${paper} />
    <path d=${`M${window.x} 0V${height}`} stroke=${ink} stroke-width="2" />
    <rect x="0" y="0" width=${window.x} height="12" fill=${accent} />
    ${branded ? svg`<text x=${column.x} y="76" font-size="28" font-weight="700" fill=${accent}>${m.app.title}</text>` : ''}
    ${stacked(blocks)}
    <path d=${`M${column.x} 552H${column.x + column.width}`} stroke=${rule} stroke-width="2" />
    <text x=${column.x} y="584" font-size="22" font-weight="700" fill=${accent}>${draft}</text>
    <text x=${column.x} y="612" font-size="18" fill=${soft}>${reviewText(site, locale)}</text>
  </svg>`;
}

/** The blocks one below the other. */
function stacked(blocks: readonly Block[]): TemplateResult[] {
  let y: number = pictureLook.column.top;
  return blocks.map(({ height, gap, at }, index) => {
    const from = y + (index > 0 ? gap : 0);
    y = from + height;
    return at(pictureLook.column.x, from);
  });
}
