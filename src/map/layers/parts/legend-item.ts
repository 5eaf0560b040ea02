import type { TemplateResult } from 'lit';
import type { Bilingual } from '../../../plan/schema/naming';
import type { Scheme } from '../../../style/scheme';

/** One symbol of the legend. */
export type LegendItem = {
  readonly id: string;
  /** null: the id is that of an industry, whose name the plan has. */
  readonly name: Bilingual | null;
  /** As the map draws it; decorative, its name stands beside it. */
  readonly swatch: (scheme: Scheme) => TemplateResult;
  /** Of the swatch, in pixels. */
  readonly height: number;
};
