import type { StaticLabel } from '../../../map/static/static-label';

/** An area's label with an empty line below its name, for its value. */
export function roomForValue(label: StaticLabel): StaticLabel {
  if (label.style !== 'area') return label;
  const { wish, size, lines } = label;
  return { ...label, lines: [...lines, ''], wish: { ...wish, height: wish.height + size * 1.25 } };
}
