import * as v from 'valibot';
import { slug } from './naming';

const cell = v.strictObject({
  kind: v.literal('cell'),
  /** The row's label as the plan prints it, e.g. `兰溪市` or `2 规上工业总产值（亿元）`. */
  row: v.string(),
  /** The column's label as the plan prints it, e.g. `2025年发展目标 / 规上工业总产值（亿元）`. */
  column: v.string(),
});

const paragraph = v.strictObject({
  kind: v.literal('paragraph'),
  /** 1-based count of the text paragraphs under the section's heading. */
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Where a value or a phrase stands in the plan, with the words found there. */
export const citation = v.strictObject({
  id: slug,
  /** Id of an entry of `sections.json`. */
  section: v.string(),
  locator: v.variant('kind', [cell, paragraph]),
  /** Found verbatim in the plan; at most 80 characters. For a cell: the cell's own text, empty where the plan left it blank. */
  quote: v.pipe(v.string(), v.maxLength(80)),
});

export type Citation = v.InferOutput<typeof citation>;
