import { html, type TemplateResult } from 'lit';
import type { TextCell } from '../../plan/table/column';
import { industryChip } from '../../ui/parts/industry-chip';
import { citeMark } from './cite-mark';
import type { TableContext } from './table-context';

/** A cell of words, industries with their colours and letters. */
export function textCell(cell: TextCell, what: string, context: TableContext): TemplateResult {
  const { locale } = context;
  if (!cell.text) return html`<span class="absent">${locale.m.table.emptyText}</span>`;
  const mark = citeMark(cell, what, context);
  return cell.industries
    ? html`<span class="chips">${cell.industries.map((id) => industryChip(id, context))}${mark}</span>`
    : html`${locale.text(cell.text)}${mark}`;
}
