import type { Year } from '../../../plan/years';

/** What a pasted table may leave open, so that the reader is asked. */
export type Question = 'year' | 'measure' | 'unit';

/** The reader's answers; `measure` as an `Actual` has it. */
export type Answers = {
  readonly year?: Year;
  readonly measure?: string;
  readonly unit?: '亿元' | '万元';
};
