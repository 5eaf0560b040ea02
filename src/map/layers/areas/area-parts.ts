import { nothing, svg } from 'lit';
import type { ShapeParts } from '../../drawing/shape-template';

/** An area in its pastel, or in the paint of a measure; a zone, whose outline is approximate, hatched and dashed. */
export const areaParts: ShapeParts = (
  { id, type },
  { path, paint, hovered, emphasised, filtered: { dimmed, look } },
  colours,
) => {
  const zone = type === 'zone';
  const own = dimmed ? colours.areaOther : (look?.colour ?? colours.areaFill[id] ?? colours.areaOther);
  return svg`<path d=${path} fill=${paint ?? own} fill-opacity=${paint === null && look ? 0.62 : 1} stroke=${colours.areaBorder}
      stroke-width="1" stroke-linejoin="round" stroke-dasharray=${zone ? '3.6 2.4' : nothing} />
    ${zone && paint === null ? svg`<path d=${path} fill="url(#hatch-zone)" fill-opacity="0.55" />` : nothing}
    ${look ? svg`<path class="match" d=${path} fill="none" stroke=${look.colour} stroke-width=${look.width} stroke-linejoin="round" pointer-events="none" />` : nothing}
    ${hovered ? svg`<path d=${path} fill=${colours.hover} fill-opacity="0.07" />` : nothing}
    ${
      emphasised || (hovered && paint !== null)
        ? svg`<g fill="none" stroke-linejoin="round">
            <path d=${path} stroke=${colours.halo} stroke-width="5.5" />
            <path class="emphasised" d=${path} stroke=${colours.ink} stroke-width="2.6" />
          </g>`
        : nothing
    }`;
};
