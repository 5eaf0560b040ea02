import { html, nothing, type TemplateResult } from 'lit';
import { sectionLabel } from '../../plan/section-label';
import type { CardContext } from '../../ui/parts/card-context';
import type { ComparedMeasure } from './model/comparison';

/** Where the figures of a comparison stand in the plan, for paper, which has no marks to open: a column or paragraph a line. */
export function printedSources(
  measures: readonly ComparedMeasure[],
  { plan, locale }: CardContext,
): TemplateResult | typeof nothing {
  const { compare, card } = locale.m;
  const places = new Map<string, Set<string>>();
  for (const { cell } of measures.flatMap(({ times }) => times.flatMap(({ values }) => values)))
    for (const { figure } of cell.inputs) {
      const citation = plan.citations.get(figure.cite);
      if (!citation) continue;
      const { section, locator } = citation;
      const label = sectionLabel(plan.sections, section, locale.lang);
      const where = locator.kind === 'cell' ? locator.column : card.paragraph(String(locator.paragraph));
      const rows = places.get(`${label} · ${where}`) ?? new Set<string>();
      if (locator.kind === 'cell') rows.add(locator.row);
      places.set(`${label} · ${where}`, rows);
    }
  if (places.size === 0) return nothing;
  return html`<section class="printed-sources">
    <h3>${compare.sources}</h3>
    <ul>
      ${[...places].map(([where, rows]) => html`<li lang="zh-CN">${where}${rows.size > 0 ? html`${locale.lang === 'zh' ? '：' : ': '}${[...rows].join(card.listSeparator)}` : nothing}</li>`)}
    </ul>
    <p>${compare.derivedNote}</p>
  </section>`;
}
