import { html, type TemplateResult } from 'lit';
import type { CardContext } from '../../ui/parts/card-context';
import { figureValue } from '../../ui/parts/figure-value';
import '../../ui/parts/source-mark';

/** The six ten-thousand-mu platforms: a group target without places. */
export function urbanPlatforms(context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { m, text } = locale;
  const { name, count, output_2025, tax_per_mu_2025, tasks } = plan.layout.urban_platforms;
  const figures = [
    [m.card.count, count],
    [`${m.card.figure.output}${m.card.inYear('2025')}`, output_2025],
    [`${m.card.figure.tax_per_mu}${m.card.inYear('2025')}`, tax_per_mu_2025],
  ] as const;
  return html`<section>
    <h3>${text(name)}</h3>
    <p class="soft">${m.card.urbanNote}</p>
    <dl class="values">
      ${figures.map(
        ([label, figure]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${figureValue(figure, label, context, true)}</dd>
          </div>`,
      )}
    </dl>
    <h4>${m.card.urbanTasks}</h4>
    <ol class="tasks">
      ${tasks.map((task) => html`<li>${text(task.name)}<source-mark cite=${task.cite}></source-mark></li>`)}
    </ol>
  </section>`;
}
