import { html, svg, type TemplateResult } from 'lit';
import { noActuals } from '../../../plan/actuals/actual';
import { type Classified, classify } from '../../../style/classes/classify';
import { reviewText } from '../../../ui/parts/site-texts';
import { pictureSize } from '../head/picture-size';
import { markup } from '../subject/markup';
import type { PageContext } from '../subject/page-context';
import type { Subject } from '../subject/subject';
import { type MapGround, mapGround } from './map-ground';
import { mapTemplate } from './map-template';
import { type Block, pictureLook } from './picture-look';
import { subjectBlocks } from './subject-blocks';
import { subjectMap } from './subject-map';
import { nameSizes } from './text-blocks';

/** The preview picture of a page as SVG, all colours written out. `city`: what maps of the whole city share. */
export function pictureSvg(subject: Subject, city: MapGround, context: PageContext): string {
  const { plan, locale } = context;
  const map = subjectMap(subject, plan);
  const ground = map.fit.length > 0 ? mapGround(plan, locale.lang, map.fit) : city;
  const { measure } = map;
  const classified =
    measure && classify({ plan, actuals: noActuals }, measure.id, measure.year, measure.classing, 'light');
  const blocks = fittingBlocks(subject, classified, context);
  const drawing = mapTemplate(map, classified, ground, context);
  return markup(coverTemplate(blocks, drawing, subject.kind !== 'home', context)).trim();
}

/** A preview picture like the cover of a printed atlas: the column of text on paper, the map beside it, the plan's status below. */
function coverTemplate(
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

const room = pictureLook.column.bottom - pictureLook.column.top;

/** The column of a preview picture, its name as large as leaves room for the most of the rest. */
function fittingBlocks(
  subject: Subject,
  classified: Classified | null,
  context: PageContext,
): readonly Block[] {
  let best: readonly Block[] = [];
  for (const { size } of nameSizes) {
    const all = subjectBlocks(subject, size, classified, context);
    const blocks = all.filter((_, index) => heightOf(all.slice(0, index + 1)) <= room);
    if (blocks.length === all.length) return blocks;
    if (blocks.length > best.length) best = blocks;
  }
  return best;
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height, gap }, index) => sum + height + (index > 0 ? gap : 0), 0);
}
