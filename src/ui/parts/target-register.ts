import { html, nothing, type TemplateResult } from 'lit';
import type { Target } from '../../plan/schema/indicator';
import { sectionLabel } from '../../plan/section-label';
import { targetSection } from '../../plan/targets';
import type { CardContext } from './card-context';
import { figureValue } from './figure-value';
import { groupBy } from './group-by';
import './source-mark';

/**
 * The targets in the plan's text, by section: each with the plan's own verb and what kind of number it is; `whole`: also
 * with what the plan says there was before, and how it says what is counted.
 */
export function targetRegister(context: CardContext, whole = false): TemplateResult[] {
  const { plan, locale } = context;
  return groupBy(plan.targets, (target) => targetSection(target, plan)).map(([id, targets]) => {
    const section = plan.sections.get(id);
    return html`<h4>${section ? locale.text(section.title) : sectionLabel(plan.sections, id, locale.lang)}</h4>
      <dl class="values">${targets.map((target) => registerItem(target, context, whole))}</dl>`;
  });
}

function registerItem(target: Target, context: CardContext, whole: boolean): TemplateResult {
  const { plan, locale } = context;
  const { m, text } = locale;
  const { id, name, kind, wording, figure, before, definition } = target;
  const what = text(name);
  const facts = whole ? before.flatMap((fact) => plan.facts.get(fact) ?? []) : [];
  return html`<div id=${`target-${id}`}>
    <dt>
      ${what}<span class="kind">${m.card.targets.wording(text(wording), m.card.targets.kinds[kind])}${figure.year === null ? m.card.targets.undated : nothing}</span>
      ${
        whole && definition
          ? html`<span class="kind">${text(definition.words)}<source-mark cite=${definition.cite} .what=${what}></source-mark></span>`
          : nothing
      }
      ${facts.map(({ name: fact, figures, since }) =>
        figures.map(
          (stated) =>
            html`<span class="kind">${text(fact)}${since === undefined ? m.card.inYear(String(stated.year)) : ''}${m.card.targets.colon}${figureValue(stated, text(fact), context, true)}</span>`,
        ),
      )}
    </dt>
    <dd>${figureValue(figure, what, context, true)}</dd>
  </div>`;
}
