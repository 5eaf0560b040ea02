import type { Bilingual } from '../../../plan/schema/naming';

/** What nobody should take a layer for, by how its geometry came about. */
export const notices = {
  schematic: {
    zh: '示意：按规划文字绘制，规划未给出范围。',
    en: 'Schematic: drawn from the plan’s words, the plan gives no extent.',
  },
  approximate: {
    zh: '近似：规划没有坐标，位置误差见 error_m（米）。',
    en: 'Approximate: the plan gives no coordinates; error_m is the error of the position in metres.',
  },
  orientation: {
    zh: '为辨认方位而简化的线与点，不是规划内容。',
    en: 'Thinned lines and points for orientation, no part of the plan.',
  },
} satisfies Record<string, Bilingual>;
