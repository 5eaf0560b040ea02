import { html, nothing, type TemplateResult } from 'lit';
import { fixedText } from '../../i18n/fixed-text';
import { decimals } from '../../plan/measures/annex-value';
import type { MeasureValue } from '../../plan/measures/measure-value';
import type { Unit } from '../../plan/schema/figure';
import type { PathSubject } from '../../plan/subjects/path-subject';
import type { CardContext } from '../../ui/parts/card-context';
import { dataTable } from '../../ui/parts/data-table';
import { derivedValue } from '../../ui/parts/derived-value';
import { figureValue } from '../../ui/parts/figure-value';
import type { Gap } from './model/gap-to-path';
import { type PathYear, pathKinds } from './model/path-years';
import { derivationOf, signed, standingText } from './path-texts';

/** Year by year: both paths, the actual, and how far it is from each. */
export function yearTable(
  subject: PathSubject,
  rows: readonly PathYear[],
  context: CardContext,
): TemplateResult {
  const { locale } = context;
  const { path } = locale.m;
  const digits = decimals(subject.baseline.figure.value, subject.target.figure.value);
  return dataTable<PathYear>({
    className: 'years',
    caption: html`${path.tableCaption}<span class="unit">${locale.m.card.units[subject.unit]}</span>`,
    columns: [
      { head: path.year, cell: ({ year }) => year, names: true },
      ...pathKinds.map((kind) => ({
        head: path.short[kind],
        cell: ({ paths }: PathYear) => pathCell(paths[kind], subject.unit, digits, context),
      })),
      {
        head: path.actual,
        cell: ({ actual }) =>
          actual === null
            ? nothing
            : html`<span class="figure entered">${locale.amount(actual, subject.unit)}</span>`,
      },
      ...pathKinds.map((kind) => ({
        head: path.against[kind],
        cell: ({ gaps }: PathYear) => gapCell(gaps[kind], subject.unit, digits, context),
      })),
    ],
    rows,
  });
}

function pathCell(value: MeasureValue, unit: Unit, digits: number, context: CardContext) {
  const { locale } = context;
  const [own] = value.inputs;
  if (!value.derived && own) return figureValue(own.figure, locale.text(own.label), context);
  if (value.value === null) return locale.m.path.none;
  const number = fixedText(value.value, unit, digits, locale);
  return derivedValue(derivationOf(number, value, locale), number, true);
}

function gapCell(gap: Gap | null, unit: Unit, digits: number, { locale }: CardContext) {
  if (!gap) return nothing;
  const difference = signed(gap.difference, locale, digits, unit);
  const percent =
    gap.percent === null ? nothing : html`<span class="percent">${signed(gap.percent, locale)}%</span>`;
  return html`${standingText(gap.standing, locale)}
    ${derivedValue(derivationOf(difference, gap, locale), difference, true)}${percent}`;
}
