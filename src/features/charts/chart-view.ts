import type { MeasureId } from '../../plan/measures/measure-id';
import type { MeasureValue } from '../../plan/measures/measure-value';
import type { Year } from '../../plan/years';
import type { PlotModule } from './plot-module';

export type ChartCell = {
  readonly result: MeasureValue;
  /** The value written out. */
  readonly text: string;
  readonly assumed: boolean;
};

export type ChartRow = {
  /** Id of an area. */
  readonly id: string;
  readonly name: string;
  readonly cells: readonly ChartCell[];
};

/** A chart in the reader's language: its words, its table, and how it is drawn. */
export type ChartView = {
  /** A file name in ASCII, without extension. */
  readonly file: string;
  readonly title: string;
  readonly subtitle: string;
  /** All that the chart shows, in a sentence. */
  readonly sentence: string;
  /** The measures to choose from and the one that is drawn; none where the chart has its own. */
  readonly measures: readonly MeasureId[];
  readonly measure: MeasureId;
  /** The year to choose; null where the chart has its own. */
  readonly year: Year | null;
  /** Headings of the table's columns, after the area's name. */
  readonly columns: readonly string[];
  /** In the chart's order; empty where there is nothing to draw. */
  readonly rows: readonly ChartRow[];
  /** Draws it at a width in pixels. */
  readonly draw: (plot: PlotModule, width: number) => SVGSVGElement;
};
