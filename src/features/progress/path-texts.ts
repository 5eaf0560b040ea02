import { html, type TemplateResult } from 'lit';
import { fixedText } from '../../i18n/fixed-text';
import type { Locale } from '../../i18n/locale';
import type { CitedFigure } from '../../plan/cited-figure';
import { inPoints } from '../../plan/indicators/required-change';
import { decimals } from '../../plan/measures/annex-value';
import type { Figure } from '../../plan/schema/figure';
import type { PathSubject } from '../../plan/subjects/path-subject';
import type { AnyUnit } from '../../plan/units/shown-unit';
import type { Derivation } from '../../ui/parts/derivation';
import { figureText } from '../../ui/parts/figure-text';
import type { Standing } from './model/gap-to-path';

/** A difference between two figures of a path: an amount, or points of a percentage or an index. */
export function changeText(value: number, subject: PathSubject, locale: Locale): string {
  if (!inPoints(subject.unit)) return amountText(value, subject, locale);
  const { percentagePoints, indexPoints } = locale.m.indicators;
  return (subject.unit === '%' ? percentagePoints : indexPoints)(locale.number(value, 2));
}

/** A value of a path with its unit, with as many decimals as the plan's own figures have. */
export function amountText(value: number, { baseline, target, unit }: PathSubject, locale: Locale): string {
  const digits = decimals(baseline.figure.value, target.figure.value);
  return locale.m.path.amount(locale.amount(value, unit, digits), locale.m.card.units[unit]);
}

/** A number of some unit, as the language counts in it, with its sign and exactly so many decimals. */
export function signed(value: number, locale: Locale, digits = 1, unit: AnyUnit = 'none'): string {
  const rounded = Number(value.toFixed(digits));
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '';
  return `${sign}${fixedText(Math.abs(rounded), unit, digits, locale)}`;
}

const signs: Readonly<Record<Standing, string>> = {
  ahead: '▲',
  on: '●',
  behind: '▼',
  above: '△',
  below: '▽',
};

/** Where an actual is against the path: a sign and the word for it. */
export function standingText(standing: Standing, { m }: Locale): TemplateResult {
  return html`<span class="standing" data-standing=${standing}
    ><span aria-hidden="true">${signs[standing]}</span> ${m.path.standing[standing]}</span
  >`;
}

/** A target in words, with its qualifier and unit: `7,000家以上`. Empty where no number is set. */
export function targetText(figure: Figure, { unit }: PathSubject, locale: Locale): string {
  const text = figureText(figure, locale);
  return text
    ? `${text.before}${locale.m.path.amount(text.number, locale.m.card.units[unit])}${text.after}`
    : '';
}

/** What was computed, as its derived mark shows it. */
export function derivationOf(
  value: string,
  { formula, inputs }: { readonly formula: string; readonly inputs: readonly CitedFigure[] },
  { text }: Locale,
): Derivation {
  return { value, formula, inputs: inputs.map(({ label, figure }) => ({ label: text(label), figure })) };
}
