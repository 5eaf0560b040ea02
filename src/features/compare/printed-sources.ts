import { html, nothing, type TemplateResult } from 'lit';
import { sectionLabel } from '../../plan/section-label';
import type { CardContext } from '../../ui/parts/card-context';
import type { ComparedMeasure } from './model/comparison';

/** A column of a table with the rows of it, in the plan's own words, or a paragraph. */
type Place = {
  readonly label: string;
  readonly where: string;
  readonly column: string | null;
  readonly rows: Set<string>;
};

/** Where the figures of a comparison stand in the plan, for paper, which has no marks to open: a column or paragraph a line. */
export function printedSources(
  measures: readonly ComparedMeasure[],
  { plan, locale }: CardContext,
): TemplateResult | typeof nothing {
  const { compare, card } = locale.m;
  const places = new Map<string, Place>();
  for (const { cell } of measures.flatMap(({ times }) => times.flatMap(({ values }) => values)))
    for (const { figure } of cell.inputs) {
      const citation = plan.citations.get(figure.cite);
      if (!citation) continue;
      const { section, locator } = citation;
      const label = sectionLabel(plan.sections, section, locale.lang);
      const column = locator.kind === 'cell' ? locator.column : null;
      const where = locator.kind === 'cell' ? '' : card.paragraph(String(locator.paragraph));
      const key = [label, column, where].join();
      const place = places.get(key) ?? { label, where, column, rows: new Set() };
      if (locator.kind === 'cell') place.rows.add(locator.row);
      places.set(key, place);
    }
  if (places.size === 0) return nothing;
  return html`<section class="printed-sources">
    <h3>${compare.sources}</h3>
    <ul>
      ${[...places.values()].map(
        ({ label, where, column, rows }) =>
          html`<li>${label} · ${where}${column === null ? nothing : html`<span lang="zh-CN">${column}：${[...rows].join('、')}</span>`}</li>`,
      )}
    </ul>
    <p>${compare.derivedNote}</p>
  </section>`;
}
