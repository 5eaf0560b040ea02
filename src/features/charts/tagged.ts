import type { MarkOptions } from '@observablehq/plot';
import { chartColours } from './chart-colours';

export type Tag = {
  /** Id of the area that the element stands for. */
  readonly id: string;
  /** Drawn as an outline: rests on a what-if's figure. */
  readonly hollow?: boolean;
};

/**
 * A mark whose elements carry the area they stand for, and say which paint `highlight` may change:
 * `data-id`, and `data-paint` `fill` or `stroke`.
 */
export function tagged(tags: readonly Tag[], paint: 'fill' | 'stroke'): Pick<MarkOptions, 'render'> {
  return {
    render: (index, scales, values, dimensions, context, next) => {
      const group = next?.(index, scales, values, dimensions, context) ?? null;
      for (const [at, element] of [...(group?.children ?? [])].entries()) {
        const tag = tags[index[at] ?? at];
        if (!tag) continue;
        element.setAttribute('data-id', tag.id);
        element.setAttribute('data-paint', tag.hollow ? 'stroke' : paint);
        if (tag.hollow) {
          element.setAttribute('fill', chartColours.paper);
          element.setAttribute('stroke-width', '1.5');
        }
      }
      return group;
    },
  };
}

/** Gives the marks of some areas the accent and bold lettering, and all others their own look. */
export function highlight(svg: SVGElement, ids: ReadonlySet<string>): void {
  for (const element of svg.querySelectorAll<SVGElement>('[data-id]')) {
    const on = ids.has(element.dataset.id ?? '');
    const lettering = element instanceof SVGTextElement;
    const own = lettering ? chartColours.ink : chartColours.soft;
    element.setAttribute(element.dataset.paint ?? 'fill', on ? chartColours.accent : own);
    if (lettering) element.setAttribute('font-weight', on ? '700' : '400');
  }
}
