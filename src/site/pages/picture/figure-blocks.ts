import { svg } from 'lit';
import { areasOfClass } from '../../../features/thematic/areas-of-class';
import { classRanges } from '../../../features/thematic/class-ranges';
import { aroundNumber } from '../../../i18n/around-number';
import { industriesOf, phrasesOf } from '../../../plan/phrases';
import type { Entity } from '../../../plan/plan';
import type { Figure } from '../../../plan/schema/figure';
import type { Classified } from '../../../style/classes/classify';
import { industryColours } from '../../../style/industry-colours';
import { industryLetters } from '../../../style/industry-letters';
import { textWidth } from '../../../style/text-width';
import { absentWords } from '../../../ui/parts/absent-text';
import { figureText } from '../../../ui/parts/figure-text';
import type { PageContext } from '../subject/page-context';
import { type Block, pictureLook } from './picture-look';

const large = 50;

/** A figure of annex 1: its target large, with what the plan says of how firm it is, its unit, and below it where it starts from. */
export function figureBlock(name: string, target: Figure, base: Figure, context: PageContext): Block {
  const { plan, locale, messages } = context;
  const { ink, soft } = pictureLook;
  const written = (figure: Figure) =>
    figureText(figure, locale, plan.citations.get(figure.cite)?.quote) ?? null;
  const [to, from] = [written(target), written(base)];
  const [currency, unit] = aroundNumber(locale.m.card.units[target.unit]);
  const number = to?.number ?? absentWords(target.text ?? '', locale);
  const before = `${to?.before ?? ''}${to ? currency : ''}`.trim();
  const start = before ? textWidth(before, 24) + 8 : 0;
  const after = [to ? unit.trim() : '', to?.after].filter(Boolean).join('');
  const end = start + textWidth(number, large) * 0.97 + 8;
  return {
    height: 100,
    gap: 14,
    at: (x, y) => svg`<text x=${x} y=${y + 18} font-size="20" fill=${soft}>${name}</text>
      <text x=${x} y=${y + 68} font-size="24" fill=${soft}>${before}</text>
      <text x=${x + start} y=${y + 68} font-size=${large} font-weight="700" fill=${ink}>${number}</text>
      <text x=${x + end} y=${y + 68} font-size="24" fill=${ink}>${after}</text>
      <text x=${x} y=${y + 97} font-size="20" fill=${soft}>${messages.target} · ${messages.base(from?.number ?? messages.noFigure)}</text>`,
  };
}

const size = 22;
const line = 40;

/** The industries that the plan names for an entity, each with its colour and letter, as many as three lines hold. */
export function industriesBlock(entity: Entity, { plan, locale }: PageContext): Block[] {
  const { width } = pictureLook.column;
  const rows: { id: string; name: string; left: number; row: number }[] = [];
  let [left, row] = [0, 0];
  for (const id of industriesOf(phrasesOf(entity))) {
    const industry = plan.industries.get(id);
    if (!industry) continue;
    const name = locale.text(industry.name);
    const wide = 36 + textWidth(name, size) + 22;
    if (left > 0 && left + wide - 22 > width) [left, row] = [0, row + 1];
    rows.push({ id, name, left, row });
    left += wide;
  }
  const shown = rows.filter((one) => one.row < 3);
  if (shown.length === 0) return [];
  const at: Block['at'] = (x, y) =>
    svg`${shown.map((one) => {
      const [from, top] = [x + one.left, y + one.row * line];
      return svg`<rect x=${from} y=${top} width="28" height="28" rx="4" fill=${industryColours[one.id]?.light ?? pictureLook.soft} />
        <text x=${from + 14} y=${top + 21} font-size="19" font-weight="700" fill="#ffffff" text-anchor="middle">${industryLetters[one.id] ?? ''}</text>
        <text x=${from + 38} y=${top + 22} font-size=${size} fill=${pictureLook.ink}>${one.name}</text>`;
    })}`;
  return [{ height: (Math.max(...shown.map((one) => one.row)) + 1) * line - 10, gap: 20, at }];
}

const row = 31;

/** The classes of a measure with their colours and ranges, the highest first, below their unit. */
export function legendBlock(classified: Classified, { locale, messages }: PageContext): Block {
  const { ink, soft } = pictureLook;
  const ranges = classRanges(classified, locale);
  const classes =
    classified.extent === null
      ? []
      : classified.colours.map((colour, at) => [colour, ranges[at] ?? ''] as const);
  const missing = areasOfClass(classified, 'none').length > 0;
  const rows = [
    ...classes.toReversed(),
    ...(missing ? [['url(#no-figure)', messages.noFigure] as const] : []),
  ];
  const unit = locale.m.measures.units[classified.measure.unit];
  return {
    height: 30 + rows.length * row,
    gap: 16,
    at: (x, y) => svg`<text x=${x} y=${y + 19} font-size="20" fill=${soft}>${unit}</text>
      ${rows.map(([paint, text], index) => {
        const top = y + 34 + index * row;
        return svg`<rect x=${x} y=${top} width="44" height="26" fill=${paint} stroke=${soft} stroke-opacity="0.5" />
          <text x=${x + 58} y=${top + 20} font-size="22" fill=${ink}>${text}</text>`;
      })}`,
  };
}
