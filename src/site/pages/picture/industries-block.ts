import { svg } from 'lit';
import { industriesOf } from '../../../plan/industries-of';
import type { Entity } from '../../../plan/plan';
import { phrasesOf } from '../../../plan/topics/phrases-of';
import { industryColours } from '../../../style/industry-colours';
import { industryLetters } from '../../../style/industry-letters';
import { textWidth } from '../../../style/text-width';
import type { PageContext } from '../subject/page-context';
import type { Block } from './block';
import { pictureLook } from './picture-look';

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
