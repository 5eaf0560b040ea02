import { html, nothing, type TemplateResult } from 'lit';

type Content = TemplateResult | typeof nothing | string | number;

/** What a column says of a row. `names`: its cells are the heads of their rows. */
export type Column<Row> = {
  readonly head: Content;
  readonly cell: (row: Row) => Content;
  readonly names?: boolean;
  readonly className?: string;
};

type DataTable<Row> = {
  readonly className?: string;
  readonly caption?: Content;
  /** The caption is there for who does not see the page. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly foot?: readonly Row[];
  readonly selected?: (row: Row) => boolean;
};

/** A table with one head, one row for each of `rows`, and sums or the like below. */
export function dataTable<Row>(table: DataTable<Row>): TemplateResult {
  const { className, caption, captionHidden, columns, rows, foot, selected = () => false } = table;
  const row = (each: Row) => html`<tr ?data-selected=${selected(each)}>${cells(columns, each)}</tr>`;
  return html`<table class=${className ?? nothing}>
    ${caption === undefined ? nothing : html`<caption class=${captionHidden ? 'sr-only' : nothing}>${caption}</caption>`}
    ${tableHead(columns)}
    <tbody>
      ${rows.map(row)}
    </tbody>
    ${foot ? html`<tfoot>${foot.map(row)}</tfoot>` : nothing}
  </table>`;
}

type GroupedTable<Row> = Pick<DataTable<Row>, 'className' | 'columns'> & {
  /** Rows that stand together, below a title where they have one. */
  readonly groups: readonly { readonly title?: string; readonly rows: readonly Row[] }[];
  /** What stands below a row, across all columns. */
  readonly more: (row: Row) => TemplateResult | null;
};

/** A table in groups, whose rows may each have more below them. */
export function groupedTable<Row>({ className, columns, groups, more }: GroupedTable<Row>): TemplateResult {
  const across = columns.length;
  const below = (content: TemplateResult | null) =>
    content ? html`<tr class="more"><td colspan=${across}>${content}</td></tr>` : nothing;
  return html`<table class=${className ?? nothing}>
    ${tableHead(columns)}
    ${groups.map(
      ({ title, rows }) => html`<tbody>
        ${title === undefined ? nothing : html`<tr><th scope="rowgroup" colspan=${across} class="group">${title}</th></tr>`}
        ${rows.map((row) => html`<tr>${cells(columns, row)}</tr>${below(more(row))}`)}
      </tbody>`,
    )}
  </table>`;
}

function tableHead<Row>(columns: readonly Column<Row>[]): TemplateResult {
  return html`<thead>
    <tr>
      ${columns.map(({ head }) => html` <th scope="col">${head}</th>`)}
    </tr>
  </thead>`;
}

/** A space parts the cells where they are read as text. */
function cells<Row>(columns: readonly Column<Row>[], row: Row): readonly TemplateResult[] {
  return columns.map(({ cell, names, className = nothing }) =>
    names
      ? html` <th scope="row" class=${className}>${cell(row)}</th>`
      : html` <td class=${className}>${cell(row)}</td>`,
  );
}
