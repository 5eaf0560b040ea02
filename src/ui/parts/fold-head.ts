import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons';

type FoldHead = {
  readonly sign: Parameters<typeof icon>[0];
  readonly title: string;
  /** A part of the title that says enough where there is little room; none: the sign alone. */
  readonly short: string;
  readonly open: boolean;
  /** Little room, as on a phone while it is folded. */
  readonly brief: boolean;
  readonly turn: () => void;
};

/** The button in the heading of a box that folds away, whose rest is `#rows`. */
export function foldHead({ sign, title, short, open, brief, turn }: FoldHead): TemplateResult {
  const shown = brief ? short : title;
  return html`<button type="button" class="head" aria-label=${brief ? title : nothing} aria-expanded=${open} aria-controls="rows" @click=${turn}>
    ${icon(sign)}${shown ? html`<span>${shown}</span>` : nothing}${brief ? nothing : icon('chevron', open ? 180 : 0)}
  </button>`;
}
