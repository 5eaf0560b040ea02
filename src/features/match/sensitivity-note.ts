import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from '../../ui/parts/card-context';
import { gradeName } from './grade-name';
import type { Change, SensitiveChange } from './model/sensitivity';

/** So many changes are named; more would bury the first. */
const named = 4;

/** Whether the first three hold if any one thing changes; nothing while that is being computed. */
export function sensitivityNote(
  sensitiveChanges: readonly SensitiveChange[] | null,
  context: CardContext,
): TemplateResult | typeof nothing {
  if (sensitiveChanges === null) return nothing;
  const { m, number } = context.locale;
  const { match } = m;
  const any = sensitiveChanges.some(({ first }) => first);
  const sorted = sensitiveChanges.toSorted((a, b) => Number(b.first) - Number(a.first));
  return html`<div class="sensitivity">
    <h4>${match.sensitivity}</h4>
    ${
      sensitiveChanges.length === 0
        ? html`<p>${match.stable}</p>`
        : html`<p>${any ? match.firstMoves : match.firstStays}</p>
            <ul>
              ${sorted.slice(0, named).map(({ change, first }) => html`<li>${text(change, context)}${first ? ' *' : nothing}</li>`)}
              ${sorted.length > named ? html`<li>${match.moreChanges(number(sorted.length - named))}</li>` : nothing}
            </ul>`
    }
  </div>`;
}

function text(change: Change, { plan, locale }: CardContext): string {
  const { match } = locale.m;
  switch (change.kind) {
    case 'criterion':
      return match.changes.criterion(
        match.criterionNames[change.criterion],
        match.weights[change.to ?? 'off'],
      );
    case 'basis':
      return match.changes.points(match.basisNames[change.basis], locale.number(change.to));
    case 'grade':
      return match.changes.points(gradeName(change.grade, locale), locale.number(change.to));
    case 'place': {
      const entity = plan.entities.get(change.id);
      return match.changes.place(entity ? locale.text(entity.record.name) : change.id);
    }
  }
}
