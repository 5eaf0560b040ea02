import type { TemplateResult } from 'lit';

/** A part of the column beside the map, as high as it says, drawn from its upper left corner; sizes in pixels. */
export type Block = {
  readonly height: number;
  /** Space above it, unless it is the first. */
  readonly gap: number;
  readonly at: (x: number, y: number) => TemplateResult;
};
