import { html, nothing, type TemplateResult } from 'lit';
import type { Annex } from '../../plan/annex/annex';
import { conditionTheme } from '../../plan/annex/condition';
import { sectionLabel } from '../../plan/section-label';
import type { CardContext } from '../../ui/parts/card-context';

/** The conditions for investors in short: the first of each theme, with where the plan has it, and the industries held back. */
export function conditionList(
  annex: Annex | null,
  { plan, locale }: CardContext,
): TemplateResult | typeof nothing {
  if (!annex) return nothing;
  const { sheet, card } = locale.m;
  const where = (section: string) => sectionLabel(plan.sections, section, locale.lang);
  const first = conditionTheme.options.flatMap(
    (theme) => annex.conditions.find((each) => each.theme === theme) ?? [],
  );
  const restricted = annex.restrictions.filter(({ kind }) => kind === 'restricted');
  return html`<section class="conditions">
    <h3>${sheet.conditions}</h3>
    <ul>
      ${first.map(({ text, section }) => html`<li>${locale.text(text)} <span class="soft">${where(section)}</span></li>`)}
      ${
        restricted.length > 0
          ? html`<li>
              ${sheet.restricted(restricted.map(({ name }) => locale.text(name)).join(card.listSeparator))}
              <span class="soft">${where(restricted[0]?.section ?? '')}</span>
            </li>`
          : nothing
      }
    </ul>
  </section>`;
}
