import type { Actual } from '../../../plan/actuals/actual';
import type { UnreadReason } from '../../../plan/actuals/unread-row';
import type { Plan } from '../../../plan/plan';
import { constantGrowth } from '../../../plan/ratios';
import type { Bilingual } from '../../../plan/schema/naming';
import type { PathSubject } from '../../../plan/subjects/path-subject';
import { isConverted } from '../../../plan/units/shown-unit';
import { type Year, years } from '../../../plan/years';
import type { Facts } from './facts-of';
import { figureFault, figureInUnit } from './figure-in-unit';
import type { RowFigure } from './row-figures';
import type { Vocabulary } from './vocabulary';

/** What a pasted table may leave open, so that the reader is asked. */
export type Question = 'year' | 'measure' | 'unit';

/** The units that amounts of money may be in. */
export const moneyAnswers = ['十亿元', '亿元', '万元'] as const;

/** The reader's answers; `measure` as an `Actual` has it. */
export type Answers = {
  readonly year?: Year;
  readonly measure?: string;
  readonly unit?: (typeof moneyAnswers)[number];
};

/** A figure that was read. */
export type TakenFigure = {
  readonly actual: Actual;
  /** The unit it was converted from; null where it stands as it was. */
  readonly from: string | null;
};

/** What a table is read with. */
export type Reading = {
  readonly plan: Plan;
  /** Everything that figures can be of, with its path. */
  readonly subjects: readonly PathSubject[];
  readonly vocabulary: Vocabulary;
  readonly answers: Answers;
  /** Of the reader: tells which unit a bare number may be in. */
  readonly language: keyof Bilingual;
};

/** A figure with all that its row, column, title and the reader's answers say of it; or the reason why it is none. */
export function takeFigure(
  { number, column, row }: Omit<RowFigure, 'cell'>,
  { plan, subjects, vocabulary, answers, language, title }: Reading & { readonly title: Facts },
): TakenFigure | UnreadReason {
  if (contradict(row, column)) return 'contradiction';
  const said = { ...title, ...row, ...column };
  const measure = said.measure ?? [...vocabulary.measures.values()].find(({ id }) => id === answers.measure);
  const area = said.area ?? (measure?.cityOnly ? plan.municipality.id : undefined);
  const when = said.year ?? answers.year;
  if (!area) return 'no-area';
  if (!measure) return 'no-measure';
  if (when === undefined) return 'no-year';
  const year = years.slice(1).find((each) => each === when);
  if (!year) return 'year-outside';
  if (measure.cityOnly && area !== plan.municipality.id) return 'city-only';

  const own = number.unit ?? column.unit ?? row.unit ?? null;
  const general = title.unit && figureInUnit(1, title.unit, measure.unit) !== null ? title.unit : null;
  const stated = own ?? general;
  const plainly = figureInUnit(number.value, stated, measure.unit);
  if (plainly === null) return 'unit';
  const subject = subjects.find((each) => each.area.id === area && each.measure === measure.id);
  const [from, to] = [subject?.baseline.figure, subject?.target.figure];
  const path = constantGrowth(from?.value ?? null, to?.value ?? null, year, from?.year);
  const far = isFar(plainly, path);
  // Who reads CNY bn and pastes a bare number may mean either unit.
  const unsaid = stated === null && isConverted(measure.unit, language);
  if (far && unsaid && measure.unit !== '亿元') return 'unit';
  const doubtful = measure.unit === '亿元' && (far || unsaid);
  if (doubtful && !answers.unit) return 'unit-doubtful';
  const unit = doubtful && answers.unit ? answers.unit : stated;
  const value = figureInUnit(number.value, unit, measure.unit);
  if (value === null) return 'unit';
  const fault = figureFault(value, measure.unit);
  if (fault) return fault;
  return {
    actual: { subject: area, measure: measure.id, year, value },
    from: unit === null || value === number.value ? null : unit,
  };
}

function contradict(row: Facts, column: Facts): boolean {
  const differ = (a: unknown, b: unknown) => a !== undefined && b !== undefined && a !== b;
  return (
    differ(row.area, column.area) ||
    differ(row.year, column.year) ||
    differ(row.measure?.id, column.measure?.id)
  );
}

/** Thirty times the path, or a thirtieth: more than any area grows or shrinks, less than a wrong unit. */
function isFar(value: number, path: number | null): boolean {
  return path !== null && value > 0 && Math.abs(Math.log10(value / path)) > 1.5;
}
