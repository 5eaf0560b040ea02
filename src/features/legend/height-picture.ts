import { html, nothing, svg, type TemplateResult } from 'lit';
import { heightTicks } from './model/height-ticks';

export type HeightPicture = {
  readonly highest: number;
  readonly number: (value: number) => string;
  readonly colour: string;
  /** What the solid column and the one around it stand for; `around` null where there is none. */
  readonly solid: string;
  readonly around: string | null;
  /** The picture in words. */
  readonly text: string;
};

/** Where things stand, in pixels: the ground, the tallest column's height, the columns' axis. */
const [ground, tallest, axis] = [80, 70, 108];

/** A column or one within another, beside a scale of round values. */
export function heightPicture(picture: HeightPicture): TemplateResult {
  const { highest, number, colour, solid, around, text } = picture;
  const up = (value: number) => ground - (value / highest) * tallest;
  return html`<svg width="248" height="90" viewBox="0 0 248 90" role="img" aria-label=${text}>
    ${[0, ...heightTicks(highest)].map(
      (value) => svg`<path d="M58 ${up(value)}H${axis + 26}" stroke="var(--rule)" />
        <text x="52" y=${up(value) + 4} text-anchor="end">${number(value)}</text>`,
    )}
    ${around ? tube(15, tallest, colour, 0.32) : nothing}
    ${tube(around ? 11 : 15, around ? tallest * 0.56 : tallest, colour, 1)}
    ${around ? note(tallest, around) : nothing}
    ${note(around ? tallest * 0.56 : tallest, solid)}
  </svg>`;
}

/** An upright column of some height and half width, with a rim around its top. */
function tube(half: number, height: number, colour: string, opacity: number): TemplateResult {
  const top = ground - height;
  const oval = `a${half} 4 0 0 1 ${half * 2} 0`;
  return svg`<path d="M${axis - half} ${top}${oval}V${ground}a${half} 4 0 0 1 ${-half * 2} 0z" fill=${colour} fill-opacity=${opacity} />
    <ellipse cx=${axis} cy=${top} rx=${half} ry="4" fill=${colour} fill-opacity=${opacity} stroke="var(--ink)" stroke-opacity="0.6" />`;
}

/** What a column of some height stands for, beside its top. */
function note(height: number, text: string): TemplateResult {
  const y = ground - height;
  return svg`<path d="M${axis + 17} ${y}h14" stroke="var(--ink-soft)" /><text x=${axis + 36} y=${y + 4}>${text}</text>`;
}
