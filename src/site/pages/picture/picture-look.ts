import type { TemplateResult } from 'lit';
import { mapColours } from '../../../style/map-colours';

const { selection, ink, inkSoft } = mapColours.light;

/** Sizes in pixels and colours of the preview pictures: paper on the left, the map on the right. */
export const pictureLook = {
  map: { x: 496, width: 704, height: 630, zoom: 1.5 },
  column: { x: 48, width: 412, top: 108, bottom: 536 },
  paper: '#fcfbf7',
  ink,
  soft: inkSoft,
  rule: '#cfc8b6',
  accent: selection,
  /** Chinese fonts set ’ and “ ” full-width: English takes its letters from a Latin one first. */
  families: { zh: 'Noto Sans SC', en: 'Noto Sans, Noto Sans SC' },
} as const;

/** A part of the column beside the map, as high as it says, drawn from its upper left corner; sizes in pixels. */
export type Block = {
  readonly height: number;
  /** Space above it, unless it is the first. */
  readonly gap: number;
  readonly at: (x: number, y: number) => TemplateResult;
};
