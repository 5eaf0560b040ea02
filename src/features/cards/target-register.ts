import { html, type TemplateResult } from 'lit';
import type { CardContext } from '../../ui/parts/card-context';
import { figureValue } from '../../ui/parts/figure-value';
import { groupBy } from '../../ui/parts/group-by';

/** The 2025 figures of chapter 4 by action, folded. */
export function targetRegister(context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { m, text } = locale;
  return html`<section>
    <details>
      <summary><h3>${m.card.register}</h3></summary>
      ${groupBy(plan.targets, ({ action }) => action).map(([action, targets]) => {
        const section = plan.sections.get(action);
        return html`<h4>${section ? text(section.title) : action}</h4>
          <dl class="values">
            ${targets.map(
              ({ name, figure, measure }) =>
                html`<div>
                  <dt>${text(name)}<span class="unit">${m.card.measures[measure]}</span></dt>
                  <dd>${figureValue(figure, text(name), context, true)}</dd>
                </div>`,
            )}
          </dl>`;
      })}
    </details>
  </section>`;
}
