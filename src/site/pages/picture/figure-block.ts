import { svg } from 'lit';
import type { Figure } from '../../../plan/schema/figure';
import { textWidth } from '../../../style/text-width';
import { absentWords } from '../../../ui/parts/absent-text';
import { figureText } from '../../../ui/parts/figure-text';
import type { PageContext } from '../subject/page-context';
import type { Block } from './block';
import { pictureLook } from './picture-look';

const large = 50;

/** A figure of annex 1: its target large, with what the plan says of how firm it is, its unit, and below it where it starts from. */
export function figureBlock(name: string, target: Figure, base: Figure, context: PageContext): Block {
  const { plan, locale, words } = context;
  const { ink, soft } = pictureLook;
  const written = (figure: Figure) =>
    figureText(figure, locale, plan.citations.get(figure.cite)?.quote) ?? null;
  const [to, from] = [written(target), written(base)];
  const unit = locale.m.card.units[target.unit];
  const number = to?.number ?? absentWords(target.text ?? '', locale);
  const before = to?.before.trim() ?? '';
  const start = before ? textWidth(before, 24) + 8 : 0;
  const after = [unit, to?.after].filter(Boolean).join('');
  const end = start + textWidth(number, large) * 0.97 + 8;
  return {
    height: 100,
    gap: 14,
    at: (x, y) => svg`<text x=${x} y=${y + 18} font-size="20" fill=${soft}>${name}</text>
      <text x=${x} y=${y + 68} font-size="24" fill=${soft}>${before}</text>
      <text x=${x + start} y=${y + 68} font-size=${large} font-weight="700" fill=${ink}>${number}</text>
      <text x=${x + end} y=${y + 68} font-size="24" fill=${ink}>${after}</text>
      <text x=${x} y=${y + 97} font-size="20" fill=${soft}>${words.target} · ${words.base(from?.number ?? words.noFigure)}</text>`,
  };
}
