import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import { mentionsOf } from '../../plan/topics/mentions';
import { topicOf } from '../../plan/topics/topics';

import { gradedStrengths } from '../../style/strength-style';
import { icon } from '../../ui/icons';
import { IntentEvent } from '../../ui/intent-event';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink } from '../../ui/parts/entity-link';
import { phraseItem } from '../../ui/parts/phrase-item';
import { topicLink } from '../../ui/parts/topic-link';
import type { MatrixView } from './model/matrix-view';

/** The phrases of the open cell, with their sources; nothing where none is open, or a link names what is not there. */
export function cellDetail(cell: MatrixView['cell'], context: CardContext): TemplateResult | typeof nothing {
  const { plan, locale } = context;
  const { matrix: m, card } = locale.m;
  const entity = plan.entities.get(cell?.feature ?? '');
  const topic = topicOf(plan, cell?.topic ?? null);
  if (!entity || !topic) return nothing;
  const names = [entity.record.name, topic.record.name].map((name) => locale.text(name));
  const [feature = '', what = ''] = names;
  const mentions = mentionsOf(plan, topic, entity);
  const close = (event: Event) =>
    event.currentTarget?.dispatchEvent(new IntentEvent({ type: 'matrix', change: { cell: null } }));
  return html`<section class="detail" tabindex="0" aria-label=${m.between(feature, what)}>
    <button type="button" class="close" aria-label=${m.close} title=${m.close} @click=${close}>${icon('close')}</button>
    <h3>${entityLink(entity.id, context)} × ${topicLink(topic.id, context)}</h3>
    ${
      mentions.length > 0
        ? html`<ul class="phrases">
            ${mentions.map(
              ({ phrase, grade, names: way }) =>
                html`<li>
                  <p class="how">${m.cell(card.grades[grade ?? 'none'], way === 'itself' ? m.itself : m.parent)}</p>
                  <ul>${phraseItem(phrase, context)}</ul>
                </li>`,
            )}
          </ul>`
        : html`<p class="soft">${m.silent(feature, what)}</p>`
    }
  </section>`;
}

/** What letters, colours, filled and hollow cells mean. `hollow`: whether a cell can be hollow. */
export function matrixLegend(hollow: boolean, { m }: Locale): TemplateResult {
  const { matrix, card } = m;
  return html`<ul class="legend" aria-label=${matrix.legend}>
    ${gradedStrengths.map((strength) => {
      const grade = strength === 'named' ? 'none' : strength;
      return html`<li><span class="mark itself" data-grade=${strength}>${matrix.signs[grade]}</span>${card.grades[grade]}</li>`;
    })}
    ${
      hollow
        ? html`<li><span class="mark itself" data-grade="focus"></span>${matrix.itselfMark}</li>
            <li><span class="mark parent" data-grade="focus"></span>${matrix.parentMark}</li>`
        : nothing
    }
  </ul>`;
}
