import { nothing, svg, type TemplateResult } from 'lit';
import type { Drawing } from '../../style/drawing';
import { svgOp } from '../../style/svg-op';

/** A drawing as the content of an `<svg>`. */
export function drawingTemplate({ ops }: Drawing): TemplateResult[] {
  return ops.map(svgOp).map(({ transform, fill, stroke, width, dash, path, text, size }) =>
    text
      ? svg`<text transform=${transform} fill=${fill} font-size=${size} font-weight="700"
          font-family="Noto Sans, Helvetica Neue, Arial, sans-serif" text-anchor="middle">${text}</text>`
      : svg`<path transform=${transform} d=${path} fill=${fill} fill-rule="evenodd" stroke=${stroke ?? nothing}
          stroke-width=${width ?? nothing} stroke-dasharray=${dash ?? nothing} stroke-linejoin="round" />`,
  );
}
