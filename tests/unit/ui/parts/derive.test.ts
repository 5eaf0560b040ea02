import { expect, test } from 'vitest';
import type { Citation } from '../../../../src/plan/schema/citation';
import { localize } from '../../../../src/site/pages/messages/localize';
import type { CardContext } from '../../../../src/ui/parts/card-context';
import type { DerivationInput } from '../../../../src/ui/parts/derivation';
import { deriveGrowth, deriveShare, deriveSum } from '../../../../src/ui/parts/derivation';
import { engine } from '../../../engine';

import { parsedWorld } from '../../parsed-world';

const quotes = ['664.3', '523.0', '1000', ''];
const citations = new Map(
  quotes.map((quote): [string, Citation] => [
    `quote-${quote}`,
    { id: `quote-${quote}`, section: 'annex1', locator: { kind: 'cell', row: '', column: '' }, quote },
  ]),
);
const context: CardContext = {
  plan: { ...parsedWorld(), citations },
  locale: localize('en'),
  root: null,
  links: engine,
};

function input(quote: string, year: number): DerivationInput {
  const value = quote === '' ? null : Number(quote);
  return { label: quote, figure: { value, qualifiers: [], unit: '亿元', year, cite: `quote-${quote}` } };
}

test('growth a year is written out with its formula', () => {
  const growth = deriveGrowth(input('664.3', 2020), input('1000', 2025), context);
  expect(growth?.value).toBe('8.5%');
  expect(growth?.formula).toBe('(1,000 ÷ 664.3)^(1/5) − 1 = 8.5%');
});

test('a share is written out with its formula', () => {
  expect(deriveShare(input('664.3', 2020), input('1000', 2020), context)?.formula).toBe(
    '664.3 ÷ 1,000 = 66.4%',
  );
});

test('a sum has the decimals of its inputs', () => {
  const sum = deriveSum([input('523.0', 2020), input('1000', 2020)], context);
  expect(sum?.formula).toBe('523.0 + 1,000 = 1,523.0');
});

test('nothing is derived from a blank', () => {
  const [blank, full] = [input('', 2020), input('1000', 2025)];
  expect(deriveGrowth(blank, full, context)).toBeNull();
  expect(deriveShare(blank, full, context)).toBeNull();
  expect(deriveSum([blank, full], context)).toBeNull();
});
