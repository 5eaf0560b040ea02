import { html, nothing, type TemplateResult } from 'lit';
import { type Actuals, actualOf } from '../../plan/actuals/actual';
import type { CardContext } from '../../ui/parts/card-context';
import { dataTable } from '../../ui/parts/data-table';
import { actualText, actualValue } from './actual-text';
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
  const textOf = ({ actual }: ReadFigure) => actualText(actual, context.plan, context.locale);
  return dataTable<ReadFigure>({
    className: 'read',
    columns: [
      { head: path.paste.line, cell: ({ line }) => line },
      { head: path.area, cell: (figure) => textOf(figure).area, names: true },
      { head: path.measure, cell: (figure) => textOf(figure).measure, className: 'words' },
      { head: path.year, cell: ({ actual }) => actual.year },
      {
        head: path.paste.value,
        cell: ({ actual }) => actualValue(actual.value, actual, context.plan, context.locale),
        className: 'number',
      },
      { head: path.paste.note, cell: (figure) => noteOf(figure, actuals, context), className: 'words' },
    ],
    rows: read,
  });
}

function noteOf({ actual, from }: ReadFigure, actuals: Actuals, { plan, locale }: CardContext): string {
  const { paste } = locale.m.path;
  const before = actualOf(actuals, actual.subject, actual.measure, actual.year);
  const notes = [
    from ? [paste.converted(from)] : [],
    before === null
      ? []
      : [before === actual.value ? paste.same : paste.replaces(actualValue(before, actual, plan, locale))],
  ];
  return notes.flat().join(locale.m.card.listSeparator);
}

function replacedText(
  { actual, line, by }: ReadFigure & { readonly by: number },
  { plan, locale }: CardContext,
): string {
  const { area, measure } = actualText(actual, plan, locale);
  const what = [area, measure, String(actual.year), actualValue(actual.value, actual, plan, locale)].join(
    locale.m.card.listSeparator,
  );
  return `${what}: ${locale.m.path.paste.replacedBy(String(line), String(by))}`;
}
