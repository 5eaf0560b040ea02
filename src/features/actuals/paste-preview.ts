import { html, nothing, type TemplateResult } from 'lit';
import { type Actuals, actualOf } from '../../plan/actuals/actual';
import type { CardContext } from '../../ui/parts/card-context';
import { actualText } from './actual-text';
import type { ReadActuals, ReadFigure } from './model/read-actuals';
import { unreadItem } from './unread-item';

/** Exactly what was read, what was not and why: before any of it is accepted. */
export function pastePreview(
  { read, replaced, unread }: ReadActuals,
  actuals: Actuals,
  context: CardContext,
): TemplateResult {
  const { paste } = context.locale.m.path;
  return html`
    ${
      read.length > 0
        ? html`<h4>${paste.read(String(read.length))}</h4>
            <div class="scroll" tabindex="0" role="region" aria-label=${paste.read(String(read.length))}>
              ${readTable(read, actuals, context)}
            </div>`
        : nothing
    }
    ${
      replaced.length > 0
        ? html`<h4>${paste.replaced(String(replaced.length))}</h4>
            <ul class="replaced">
              ${replaced.map((figure) => html`<li>${replacedText(figure, context)}</li>`)}
            </ul>`
        : nothing
    }
    ${
      unread.length > 0
        ? html`<h4>${paste.unread(String(unread.length))}</h4>
            <ul class="unread">
              ${unread.map((row) => unreadItem(row, context.locale))}
            </ul>`
        : nothing
    }
  `;
}

function readTable(read: readonly ReadFigure[], actuals: Actuals, context: CardContext) {
  const { path } = context.locale.m;
  return html`<table class="read">
    <thead>
      <tr>
        <th scope="col">${path.paste.line}</th>
        <th scope="col">${path.area}</th>
        <th scope="col">${path.measure}</th>
        <th scope="col">${path.year}</th>
        <th scope="col">${path.paste.value}</th>
        <th scope="col">${path.paste.note}</th>
      </tr>
    </thead>
    <tbody>
      ${read.map((figure) => {
        const { area, measure } = actualText(figure.actual, context.plan, context.locale);
        return html`<tr>
          <td>${figure.line}</td>
          <th scope="row">${area}</th>
          <td class="words">${measure}</td>
          <td>${figure.actual.year}</td>
          <td class="number">${context.locale.number(figure.actual.value)}</td>
          <td class="words">${noteOf(figure, actuals, context)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function noteOf({ actual, from }: ReadFigure, actuals: Actuals, { locale }: CardContext): string {
  const { paste } = locale.m.path;
  const before = actualOf(actuals, actual.subject, actual.measure, actual.year);
  const notes = [
    from ? [paste.converted(from)] : [],
    before === null ? [] : [before === actual.value ? paste.same : paste.replaces(locale.number(before))],
  ];
  return notes.flat().join(locale.m.card.listSeparator);
}

function replacedText(
  { actual, line, by }: ReadFigure & { readonly by: number },
  { plan, locale }: CardContext,
): string {
  const { area, measure } = actualText(actual, plan, locale);
  const what = [area, measure, String(actual.year), locale.number(actual.value)].join(
    locale.m.card.listSeparator,
  );
  return `${what}: ${locale.m.path.paste.replacedBy(String(line), String(by))}`;
}
