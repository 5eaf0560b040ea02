import type { TemplateResult } from 'lit';
import { layoutLegend } from '../../features/export/map-layout/layout-legend';
import { layoutLines } from '../../features/export/map-layout/layout-lines';
import type { LayoutView } from '../../features/export/map-layout/layout-view';
import { type MapLayout, mapLayout } from '../../style/map-layout/map-layout';
import type { PageSize } from '../../style/map-layout/page-size';

export type LayoutPlan = {
  readonly layout: MapLayout<TemplateResult>;
  readonly code: { readonly side: number; readonly path: string } | null;
  /** Whether the map was reviewed, and what the plan is. */
  readonly subject: string;
  readonly made: Date;
};

/** A sheet before its map is drawn. */
export function layoutPlan(view: LayoutView, size: PageSize, code: LayoutPlan['code']): LayoutPlan {
  const made = new Date();
  const words = layoutLines(view, made);
  const layout = mapLayout(size, { ...words, legend: layoutLegend(view) });
  return { layout, code, subject: words.foot.slice(0, 2).join('\n'), made };
}
