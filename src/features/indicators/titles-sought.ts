import { html, nothing, type TemplateResult } from 'lit';
import type { Annex } from '../../plan/annex/annex';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink } from '../../ui/parts/entity-link';
import '../../ui/parts/source-mark';

/** The titles that somebody in the plan seeks: what came of each can be answered by yes or no. */
export function titlesSought({ titles, citations }: Annex, context: CardContext): TemplateResult {
  const { locale } = context;
  const messages = locale.m.indicators.titles;
  return html`<section>
    <h3>${messages.title}</h3>
    <p class="soft">${messages.lead(String(titles.length))}</p>
    <ul class="titles">
      ${titles.map(({ id, name, level, seekers, cite }) => {
        const what = locale.text(name);
        const citation = citations.get(cite) ?? null;
        return html`<li id=${`title-${id}`}>
          <span>${what}<source-mark .citation=${citation} .what=${what}></source-mark></span>
          <span class="soft">${messages.levels[level]} · ${seekers.map((seeker, index) => html`${index > 0 ? locale.m.card.listSeparator : nothing}${entityLink(seeker, context)}`)}</span>
        </li>`;
      })}
    </ul>
  </section>`;
}
