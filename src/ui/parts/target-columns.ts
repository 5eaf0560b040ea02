import { html } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { Column } from './data-table';

/** The columns of a table of measures: what each is in 2020, and its target for 2025. */
export function targetColumns<Row>(
  { m }: Locale,
  { name, from, to }: Record<'name' | 'from' | 'to', Column<Row>['cell']>,
): readonly Column<Row>[] {
  return [
    { head: html`<span class="sr-only">${m.card.measure}</span>`, cell: name, names: true },
    { head: '2020', cell: from },
    { head: m.card.target2025, cell: to },
  ];
}
