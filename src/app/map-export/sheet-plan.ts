import type { TemplateResult } from 'lit';
import { sheetLegend } from '../../features/export/sheet/sheet-legend';
import type { SheetView } from '../../features/export/sheet/sheet-view';
import { sheetWords } from '../../features/export/sheet/sheet-words';
import { type SheetLayout, sheetLayout } from '../../style/picture/sheet-layout';
import type { SheetSize } from '../../style/picture/sheet-size';

export type SheetPlan = {
  readonly layout: SheetLayout<TemplateResult>;
  readonly code: { readonly side: number; readonly path: string } | null;
  /** Whether the map was reviewed, and what the plan is. */
  readonly subject: string;
  readonly made: Date;
};

/** A sheet before its map is drawn. */
export function sheetPlan(view: SheetView, size: SheetSize, code: SheetPlan['code']): SheetPlan {
  const made = new Date();
  const words = sheetWords(view, made);
  const layout = sheetLayout(size, { ...words, legend: sheetLegend(view) });
  return { layout, code, subject: words.foot.slice(0, 2).join('\n'), made };
}
