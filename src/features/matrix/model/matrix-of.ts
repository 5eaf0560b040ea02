import type { Entity, Plan } from '../../../plan/plan';
import { type Mention, mentionsOf, strongest } from '../../../plan/topics/mentions';
import { type Topic, topicsOf } from '../../../plan/topics/topics';
import type { MatrixView } from './matrix-view';

/** A feature's mentions of a topic, and the one that says most. */
export type MatrixCell = { readonly mentions: readonly Mention[]; readonly most: Mention };

export type MatrixRow = {
  readonly entity: Entity;
  /** One for each column, null where the feature does not name its topic. */
  readonly cells: readonly (MatrixCell | null)[];
};

/** Who names what: features by topics. */
export type Matrix = { readonly columns: readonly Topic[]; readonly rows: readonly MatrixRow[] };

const kindsOf: Readonly<Record<MatrixView['rows'], readonly Entity['kind'][]>> = {
  platforms: ['platform', 'city'],
  areas: ['area'],
  all: ['platform', 'city', 'area', 'belt', 'corridor'],
};

/** The matrix in the plan's order. The city as a whole, which names every industry, is no row. */
export function matrixOf(plan: Plan, { rows, columns }: Pick<MatrixView, 'rows' | 'columns'>): Matrix {
  const topics = topicsOf[columns](plan);
  const entities = [...plan.entities.values()];
  return {
    columns: topics,
    rows: kindsOf[rows]
      .flatMap((kind) => entities.filter((entity) => entity.kind === kind))
      .map((entity) => ({ entity, cells: topics.map((topic) => cellOf(plan, topic, entity)) })),
  };
}

function cellOf(plan: Plan, topic: Topic, entity: Entity): MatrixCell | null {
  const mentions = mentionsOf(plan, topic, entity);
  const most = strongest(mentions);
  return most ? { mentions, most } : null;
}

/** How many topics or features: named themselves, and only by their industry. */
export type NamedCount = { readonly itself: number; readonly parent: number };

/** What each row names and who names each column, counted. */
export function matrixCounts({ columns, rows }: Matrix): {
  readonly rows: readonly NamedCount[];
  readonly columns: readonly NamedCount[];
} {
  return {
    rows: rows.map(({ cells }) => counted(cells)),
    columns: columns.map((_, index) => counted(rows.map(({ cells }) => cells[index] ?? null))),
  };
}

function counted(cells: Matrix['rows'][number]['cells']): NamedCount {
  const itself = cells.filter((cell) => cell?.most.names === 'itself').length;
  return { itself, parent: cells.filter((cell) => cell !== null).length - itself };
}
