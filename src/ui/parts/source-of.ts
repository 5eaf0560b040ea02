import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { Figure, OpenFigure } from '../../plan/schema/figure';
import './assumed-mark';
import './source-mark';

/** What stands behind a figure: its source mark, and before it the word *assumed* where a what-if set the figure. */
export function sourceOf(figure: Figure | OpenFigure, what: string, { m }: Locale): TemplateResult {
  const { cite } = figure;
  const mark = (label: string) => html`<source-mark cite=${cite} what=${label}></source-mark>`;
  if (!('assumed' in figure) || !figure.assumed) return mark(what);
  return html`<assumed-mark cite=${cite}></assumed-mark>${mark(m.scenario.assumedSource(what))}`;
}
