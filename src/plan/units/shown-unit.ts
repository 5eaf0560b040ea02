import type { MeasureUnit } from '../measures/measure';
import type { Unit } from '../schema/figure';
import type { Bilingual } from '../schema/naming';

export type AnyUnit = Unit | MeasureUnit;

/**
 * Powers of ten by which English numbers differ from the stored ones, which are the plan's: 4453 亿元 are
 * CNY 445.3 bn, 30 万元/亩 CNY 300,000 per mu. Units that are not named here are counted alike.
 */
const english: Partial<Readonly<Record<AnyUnit, number>>> = {
  亿元: -1,
  '亿元/家': 2,
  '亿元/km²': 2,
  '万元/亩': 4,
  '万元/人': 4,
};

/** The plan's own units of those that English counts otherwise. */
const names: Partial<Readonly<Record<AnyUnit, string>>> = {
  亿元: '100 million yuan',
  '亿元/家': '100 million yuan per enterprise',
  '亿元/km²': '100 million yuan per km²',
  '万元/亩': '10,000 yuan per mu',
  '万元/人': '10,000 yuan per person',
};

/** A unit as numbers are stored in it, for files that programs read. */
export function planUnit(unit: AnyUnit): Bilingual {
  return { zh: unit, en: names[unit] ?? unit };
}

function places(unit: AnyUnit, language: keyof Bilingual): number {
  return language === 'en' ? (english[unit] ?? 0) : 0;
}

/** Whether readers of a language count in another unit than the plan. */
export function isConverted(unit: AnyUnit, language: keyof Bilingual): boolean {
  return places(unit, language) !== 0;
}

/** A stored value as readers of a language count it. */
export function shownValue(value: number, unit: AnyUnit, language: keyof Bilingual): number {
  return shifted(value, places(unit, language));
}

/** What a reader entered, in the unit that is shown, as it is stored: exactly what `shownValue` turns back. */
export function storedValue(shown: number, unit: AnyUnit, language: keyof Bilingual): number {
  return shifted(shown, -places(unit, language));
}

/** How many decimals a shown number needs to say as much as a stored one with `digits`. */
export function shownDigits(digits: number, unit: AnyUnit, language: keyof Bilingual): number {
  return Math.max(0, digits - places(unit, language));
}

/** Moves the decimal point in the number's digits, where a product would leave the rest of a binary fraction. */
function shifted(value: number, by: number): number {
  if (by === 0) return value;
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + by}`);
}
