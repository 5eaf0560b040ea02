import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Topic } from '../../plan/topics/topics';
import { shortName } from '../../style/short-name';
import { IntentEvent } from '../../ui/intent-event';
import type { CardContext } from '../../ui/parts/card-context';
import { industrySwatch } from '../../ui/parts/industry-chip';
import { intentLink } from '../../ui/parts/intent-link';
import { pointAt } from '../../ui/parts/point-at';
import { topicLink } from '../../ui/parts/topic-link';
import { cellMessages } from './matrix-messages';
import {
  type Matrix,
  type MatrixCell,
  type MatrixRow,
  matrixCounts,
  type NamedCount,
} from './model/matrix-of';
import type { MatrixView } from './model/matrix-view';

type Shown = {
  readonly matrix: Matrix;
  /** How many rows are drawn. */
  readonly drawn: number;
  readonly open: MatrixView['cell'];
  readonly selected: string | null;
  readonly hovered: string | null;
};

/** The matrix as a grid: names in the heads, a cell for each pair. A row is drawn anew only where it changes. */
export function matrixGrid(
  { matrix, drawn, open, selected, hovered }: Shown,
  context: CardContext,
): TemplateResult {
  const { m } = context.locale;
  const counts = matrixCounts(matrix);
  return html`<table role="grid" aria-label=${m.matrix.grid}>
    <thead>
      <tr role="row">
        <td class="corner"></td>
        ${matrix.columns.map((topic, index) => columnHead(topic, counts.columns[index], open, context))}
      </tr>
    </thead>
    <tbody>
      ${matrix.rows.slice(0, drawn).map((row, index) => {
        const { id } = row.entity;
        const own = open?.feature === id ? open.topic : null;
        return guard([matrix, context.locale, own, id === selected, id === hovered], () =>
          bodyRow(row, counts.rows[index], matrix, { own, selected, hovered }, context),
        );
      })}
    </tbody>
  </table>`;
}

function columnHead(
  topic: Topic,
  count: NamedCount | undefined,
  open: MatrixView['cell'],
  context: CardContext,
) {
  const { industry, id } = topic;
  const { matrix: m } = context.locale.m;
  const { itself, parent } = count ?? { itself: 0, parent: 0 };
  return html`<th role="columnheader" scope="col" ?data-open=${open?.topic === id}>
    <span class="name">${topicLink(id, context)}</span>
    ${industrySwatch(industry)}
    <span class="count" title=${m.columnCounts(itself, parent)}
      ><span aria-hidden="true">${m.counts(itself, parent)}</span><span class="sr-only">${m.columnCounts(itself, parent)}</span></span
    >
  </th>`;
}

function bodyRow(
  { entity, cells }: MatrixRow,
  count: NamedCount | undefined,
  { columns }: Matrix,
  shown: { readonly own: string | null; readonly selected: string | null; readonly hovered: string | null },
  context: CardContext,
) {
  const { locale } = context;
  const { matrix: m } = locale.m;
  const { id, record } = entity;
  const name = locale.text(record.name);
  const { itself, parent } = count ?? { itself: 0, parent: 0 };
  return html`<tr
    role="row"
    data-id=${id}
    aria-current=${id === shown.selected ? 'true' : nothing}
    ?data-hovered=${id === shown.hovered}
    @pointerenter=${pointAt(id)}
    @pointerleave=${pointAt(null)}
    @focusin=${pointAt(id)}
    @focusout=${pointAt(null)}
  >
    <th role="rowheader" scope="row">
      <span class="line"
        ><span class="name" title=${name}>${intentLink({ page: 'matrix', selection: id }, { type: 'select', id, stay: true }, shortName(name, locale.lang), context, name)}</span
        ><span class="count" title=${m.rowCounts(itself, parent)}
          ><span aria-hidden="true">${m.counts(itself, parent)}</span><span class="sr-only">${m.rowCounts(itself, parent)}</span></span
        ></span
      >
    </th>
    ${cells.map((cell, index) => {
      const topic = columns[index];
      return topic ? bodyCell(cell, id, topic, shown.own === topic.id, name, context) : nothing;
    })}
  </tr>`;
}

function bodyCell(
  cell: MatrixCell | null,
  feature: string,
  topic: Topic,
  open: boolean,
  name: string,
  { locale }: CardContext,
) {
  const { sign, words } = cellMessages(cell, locale);
  const show = (event: Event) =>
    event.currentTarget?.dispatchEvent(
      new IntentEvent({ type: 'matrix', change: { cell: { feature, topic: topic.id } } }),
    );
  return html`<td
    role="gridcell"
    tabindex="-1"
    data-topic=${topic.id}
    aria-label=${words}
    aria-selected=${open}
    title=${`${locale.m.matrix.between(name, locale.text(topic.record.name))}${locale.m.card.listSeparator}${words}`}
    @click=${show}
  >${cell ? html`<span class="mark ${cell.most.names}" data-grade=${cell.most.grade ?? 'named'} aria-hidden="true">${sign}</span>` : nothing}</td>`;
}
