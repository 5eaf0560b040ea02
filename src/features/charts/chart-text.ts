import type { Locale } from '../../i18n/locale';
import type { Measure } from '../../plan/measures/measure';
import { decimalsOf, numberFormat } from '../../plan/number-text';
import type { Area } from '../../plan/schema/area';
import { shownDigits, shownValue } from '../../plan/units/shown-unit';
import { shortName } from '../../style/short-name';

/** Writes a value out, with its sign if it is a change. */
export type Print = (value: number, signed?: 'signed') => string;

/** How the charts put areas and values into words, in the reader's language. */
export type ChartText = {
  /** An area as a map would letter it. */
  readonly name: (area: Area) => string;
  readonly names: (areas: readonly Area[]) => string;
  /**
   * How the values of a column are printed: all with as many of the measure's decimals as one of them needs, and
   * with a percent sign, but no other unit: titles and axes name that once.
   */
  readonly column: (values: readonly number[], measure: Pick<Measure, 'unit' | 'digits'>) => Print;
  readonly list: (items: readonly (readonly [area: Area, value: string])[]) => string;
  /** A sentence that names the areas without a figure; empty where there is none. */
  readonly missing: (areas: readonly Area[]) => string;
  /** Sentences one after the other, without the empty ones. */
  readonly sentences: (...parts: readonly string[]) => string;
  /** The parts of a subtitle that are there. */
  readonly subtitle: (parts: readonly (string | false)[]) => string;
};

/** The charts' words for a language. */
export function chartText({ m, text, lang, tag }: Locale): ChartText {
  const messages = m.charts;
  const name = (area: Area) => shortName(text(area.name), lang);
  const names = (areas: readonly Area[]) => areas.map(name).join(messages.listSeparator);
  return {
    name,
    names,
    column: (values, { unit, digits }) => {
      const shown = (value: number) => shownValue(value, unit, lang);
      const needed = shownDigits(digits, unit, lang);
      const decimals = Math.max(
        0,
        ...values.map((value) => decimalsOf(Number(shown(value).toFixed(needed)))),
      );
      return (value, signed) => {
        const bare = numberFormat(tag, decimals, decimals).format(Math.abs(shown(value)));
        const zero = Number(shown(value).toFixed(decimals)) === 0;
        const sign = zero ? '' : value < 0 ? '−' : signed ? '+' : '';
        return `${sign}${bare}${unit.startsWith('%') ? '%' : ''}`;
      };
    },
    list: (items) =>
      items.map(([area, value]) => messages.item(name(area), value)).join(messages.itemSeparator),
    missing: (areas) => (areas.length > 0 ? messages.missing(names(areas)) : ''),
    sentences: (...parts) => parts.filter((part) => part !== '').join(messages.sentenceSeparator),
    subtitle: (parts) => parts.filter((part) => part !== false).join(messages.subtitle.join),
  };
}

/** Where a chart's values come from: the plan, our formula, or the figures that the reader entered. */
export function provenance({ id }: Measure, derived: boolean, { m }: Locale): string {
  const { subtitle } = m.charts;
  if (id === 'output-ahead') return subtitle.entered(m.measures.notes[id]);
  return derived ? subtitle.derived(m.measures.notes[id]) : subtitle.planned;
}
