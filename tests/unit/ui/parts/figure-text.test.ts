import { expect, test } from 'vitest';
import type { Qualifier, Unit } from '../../../../src/plan/schema/figure';
import { localize } from '../../../../src/site/pages/messages/localize';
import { figureText } from '../../../../src/ui/parts/figure-text';

const zh = localize('zh');
const en = localize('en');

function spoken(
  value: number,
  qualifiers: Qualifier[],
  locale = zh,
  quote?: string,
  unit: Unit = '家',
): string {
  const text = figureText({ value, qualifiers, unit }, locale, quote);
  return text ? text.before + text.number + text.after : '';
}

test('Chinese sets qualifiers where the plan has them', () => {
  expect(spoken(7000, ['以上'])).toBe('7,000以上');
  expect(spoken(35, ['左右'])).toBe('35左右');
  expect(spoken(3.5, ['力争', '以上'])).toBe('力争3.5以上');
  expect(spoken(1500, ['力争', '超'])).toBe('力争超1,500');
  expect(spoken(3000, ['力争', '突破'])).toBe('力争突破3,000');
});

test('English sets qualifiers before the number, in words', () => {
  expect(spoken(7000, ['以上'], en)).toBe('at least 7,000');
  expect(spoken(35, ['左右'], en)).toBe('about 35');
  expect(spoken(3.5, ['力争', '以上'], en)).toBe('aiming for at least 3.5');
  expect(spoken(1500, ['力争', '超'], en)).toBe('aiming for more than 1,500');
});

test('decimals are those that the plan prints', () => {
  expect(spoken(523, [], zh, '523.0')).toBe('523.0');
  expect(spoken(3, ['以上'], zh, '3.0以上')).toBe('3.0以上');
  expect(spoken(27500, [], en, '整治2.75万家')).toBe('27,500');
  expect(spoken(12.5, [], zh, '12.5万元/亩')).toBe('12.5');
  expect(spoken(12, [], zh, '12.0万元/亩')).toBe('12.0');
  expect(spoken(91.83, [], en, '91.83（2019）')).toBe('91.83');
  expect(spoken(1000, [], en, '到2025年，全市六大万亩工业平台规上工业总产值达到1000亿元以上')).toBe('1,000');
});

test('English counts money in CNY bn and CNY, without losing a digit that the plan prints', () => {
  expect(spoken(4453, [], en, '4453', '亿元')).toBe('445.3');
  expect(spoken(8000, ['突破'], en, '8000', '亿元')).toBe('more than 800');
  expect(spoken(523, [], en, '523.0', '亿元')).toBe('52.30');
  expect(spoken(41.25, [], en, '41.25', '亿元')).toBe('4.125');
  expect(spoken(30, ['以上'], en, '30万元/亩', '万元/亩')).toBe('at least 300,000');
  expect(spoken(12.5, [], en, '12.5', '万元/亩')).toBe('125,000');
  expect(spoken(4453, [], zh, '4453', '亿元')).toBe('4,453');
});

test('a missing number has no text, never 0', () => {
  expect(figureText({ value: null, qualifiers: [], unit: '家' }, zh)).toBeNull();
});
