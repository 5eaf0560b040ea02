import type { Check } from './check-input';
import { indicatorCells } from './lib/indicator-cells';
import { quotesOf } from './lib/quotes-of';

/** The indicators quote the cells of their row in table 1: the value of 2020, beside it the target. */
export const indicatorsDiffer: Check = ({ pack, planText }) => {
  if (planText === null) return [];
  const quotes = quotesOf(pack);
  const rows = indicatorCells(planText);
  return pack.indicators.indicators.flatMap(({ id, number, baseline, target, stretch }) => {
    const cells = rows.get(number) ?? [];
    const [from, to] = [quotes.get(baseline.cite), quotes.get(target.cite)];
    const stands = cells.some((cell, i) => cell === from && cells[i + 1] === to);
    const stretches = !stretch || cells.includes(quotes.get(stretch.cite) ?? '');
    if (stands && stretches) return [];
    const reason = `row ${number} of table 1 reads ${cells.join(' | ')}, not ${from} | ${to}`;
    return [{ rule: 'indicators-differ', feature: id, reason }];
  });
};
