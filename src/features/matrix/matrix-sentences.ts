import { html, nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../plan/topics/topics';
import type { CardContext } from '../../ui/parts/card-context';
import { percent } from '../../ui/parts/percent';
import { topicLink } from '../../ui/parts/topic-link';
import type { MatrixFindings } from './model/matrix-findings';

/** What strikes in the matrix, in words: what many want, what nobody names, and who is most alike. */
export function matrixSentences(
  { most, mostCount, nobody, alike }: MatrixFindings,
  context: CardContext,
): TemplateResult {
  const { locale } = context;
  const { matrix: m, card } = locale.m;
  const names = (topics: readonly Topic[]) =>
    topics.map(({ record }) => locale.text(record.name)).join(card.listSeparator);
  return html`<div class="sentences">
    <p>${most.length > 0 ? m.most(names(most), mostCount) : m.nothing} ${nobody.length > 0 ? nothing : m.all}</p>
    ${
      nobody.length > 0
        ? html`<details>
            <summary>${m.nobody(nobody.length)}</summary>
            <p>${nobody.map(({ id }, index) => html`${index > 0 ? card.listSeparator : nothing}${topicLink(id, context)}`)}</p>
          </details>`
        : nothing
    }
    ${
      alike
        ? html`<p>${m.alike(
            locale.text(alike.a.record.name),
            locale.text(alike.b.record.name),
            `${locale.number(alike.shared)} ÷ ${locale.number(alike.either)} = ${percent(alike.shared / alike.either, locale)}`,
          )}
            <span class="derived-word">${m.derived}</span></p>`
        : nothing
    }
  </div>`;
}
