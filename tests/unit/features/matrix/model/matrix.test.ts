import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixFindings } from '../../../../../src/features/matrix/model/matrix-findings';
import { matrixCounts, matrixOf } from '../../../../../src/features/matrix/model/matrix-of';
import { matrixRowColumns, matrixRows } from '../../../../../src/features/matrix/model/matrix-rows';
import {
  matrixColumns,
  matrixOrders,
  matrixRows as rowChoices,
} from '../../../../../src/features/matrix/model/matrix-view';
import { cellWeight, orderedMatrix } from '../../../../../src/features/matrix/model/ordered-matrix';
import { seriate, similarity } from '../../../../../src/features/matrix/model/seriate';
import { phrasesOf } from '../../../../../src/plan/phrases';
import { realPlan as plan } from '../../../real-plan';

const views = rowChoices.flatMap((rows) => matrixColumns.map((columns) => ({ rows, columns })));

describe('the overlap matrix', () => {
  it('has 15 platforms and six cities, or ten areas, by 8 industries or 32 segments', () => {
    const size = (view: (typeof views)[number]) => {
      const { rows, columns } = matrixOf(plan, view);
      return [rows.length, columns.length];
    };
    expect(views.map(size)).toEqual([
      [21, 8],
      [21, 32],
      [10, 8],
      [10, 32],
      [34, 8],
      [34, 32],
    ]);
  });

  it.each(views)(
    'fills exactly the cells whose phrases name the column or its industry: $rows, $columns',
    (view) => {
      const { columns, rows } = matrixOf(plan, view);
      for (const { entity, cells } of rows)
        cells.forEach((cell, index) => {
          const topic = columns[index];
          const phrases = phrasesOf(entity);
          const itself = phrases.some(({ industries, segments }) =>
            [...industries, ...segments].includes(topic?.id ?? ''),
          );
          const parent = phrases.some(({ industries }) => industries.includes(topic?.industry.id ?? ''));
          expect(cell?.most.names ?? null, `${entity.id} ${topic?.id}`).toBe(
            itself ? 'itself' : parent ? 'parent' : null,
          );
        });
    },
  );

  it('says of a cell what its strongest verb says', () => {
    const { rows, columns } = matrixOf(plan, { rows: 'platforms', columns: 'industries' });
    const at = (feature: string, topic: string) =>
      rows.find(({ entity }) => entity.id === feature)?.cells[columns.findIndex(({ id }) => id === topic)];
    expect(at('jinhua-etdz', 'hardware')?.most.grade).toBe('focus');
    expect(at('yiwu-etdz', 'textiles')?.most.grade).toBe('upgrade');
    expect(at('jinhua-etdz', 'textiles')).toBeNull();
  });

  it('counts what a row names and who names a column', () => {
    const counts = matrixCounts(matrixOf(plan, { rows: 'platforms', columns: 'segments' }));
    const named = (list: typeof counts.rows) =>
      list.reduce((sum, { itself, parent }) => sum + itself + parent, 0);
    expect(named(counts.rows)).toBe(named(counts.columns));
    expect(
      matrixCounts(matrixOf(plan, { rows: 'all', columns: 'industries' })).columns.every(
        ({ parent }) => parent === 0,
      ),
    ).toBe(true);
  });

  it('finds what many want, what nobody names, and the two rows most alike', () => {
    const industries = matrixFindings(matrixOf(plan, { rows: 'platforms', columns: 'industries' }));
    expect(industries.most.map(({ id }) => id)).toEqual(['biomedicine']);
    expect(industries.mostCount).toBe(11);
    expect(industries.nobody).toEqual([]);
    expect([industries.alike?.a.id, industries.alike?.b.id]).toEqual([
      'jinhua-health-platform',
      'zjnu-innovation-city',
    ]);
    const segments = matrixFindings(matrixOf(plan, { rows: 'platforms', columns: 'segments' }));
    expect(segments.nobody.map(({ id }) => id)).toContain('vacuum-flasks');
    expect(segments.nobody.map(({ id }) => id)).not.toContain('display-materials');
  });

  it('finds no two alike rows where nobody names anything', () => {
    const { columns, rows } = matrixOf(plan, { rows: 'areas', columns: 'industries' });
    const silent = rows.map((row) => ({ ...row, cells: row.cells.map(() => null) }));
    expect(matrixFindings({ columns, rows: silent })).toMatchObject({ most: [], mostCount: 0, alike: null });
  });

  it.each(matrixOrders)('keeps every cell with its feature and topic in the order %s', (order) => {
    const matrix = matrixOf(plan, { rows: 'all', columns: 'segments' });
    const ordered = orderedMatrix(matrix, order);
    const cells = ({ columns, rows }: typeof matrix) =>
      rows
        .flatMap(({ entity, cells }) =>
          cells.map((cell, index) => `${entity.id} ${columns[index]?.id} ${cellWeight(cell)}`),
        )
        .sort();
    expect(cells(ordered)).toEqual(cells(matrix));
  });

  it('puts the most named first', () => {
    const { rows, columns } = matrixCounts(
      orderedMatrix(matrixOf(plan, { rows: 'platforms', columns: 'industries' }), 'count'),
    );
    for (const list of [rows, columns]) {
      const counts = list.map(({ itself }) => itself);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });

  it('as rows of a file: one for each phrase, with its words and where they stand', () => {
    const matrix = matrixOf(plan, { rows: 'platforms', columns: 'industries' });
    const rows = matrixRows(matrix, plan, 'en');
    const phrases = matrix.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.mentions ?? []));
    expect(rows).toHaveLength(phrases.length);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual([...matrixRowColumns]);
      expect(row.phrase, row.citation).not.toBe('');
      expect(row.section, row.citation).not.toBe('');
      expect(row.phrase).toContain(row.verb);
    }
  });
});

const weights = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 5, maxLength: 5 });
const alongside = (vectors: readonly number[][], order: readonly number[]) =>
  order
    .slice(1)
    .reduce((sum, b, index) => sum + similarity(vectors[order[index] ?? 0] ?? [], vectors[b] ?? []), 0);

describe('likeness', () => {
  it('is what is shared of what either has', () => {
    expect(similarity([6, 0, 3], [3, 0, 3])).toBeCloseTo(6 / 9);
    expect(similarity([6, 2], [6, 2])).toBe(1);
    expect(similarity([1, 0], [0, 1])).toBe(0);
    expect(similarity([0, 0], [0, 0])).toBe(0);
  });

  it('is the same both ways, from 0 to 1', () => {
    fc.assert(
      fc.property(weights, weights, (a, b) => {
        expect(similarity(a, b)).toBe(similarity(b, a));
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('seriation', () => {
  it('is an order of all, always the same, and no worse than the one it got', () => {
    fc.assert(
      fc.property(fc.array(weights, { maxLength: 12 }), (vectors) => {
        const order = seriate(vectors);
        expect(order.toSorted((a, b) => a - b)).toEqual(vectors.map((_, index) => index));
        expect(seriate(vectors)).toEqual(order);
      }),
    );
  });

  it('brings neighbours of the plan’s matrices closer together', () => {
    for (const view of views) {
      const vectors = matrixOf(plan, view).rows.map(({ cells }) => cells.map(cellWeight));
      const given = vectors.map((_, index) => index);
      expect(alongside(vectors, seriate(vectors))).toBeGreaterThanOrEqual(alongside(vectors, given));
    }
  });

  it('puts equals side by side, a chain in its order, and what is like nothing last', () => {
    expect(
      seriate(
        [
          [6, 0, 0],
          [0, 0, 6],
          [6, 0, 0],
        ].map((each) => each),
      ),
    ).toEqual([0, 2, 1]);
    expect(
      seriate([
        [4, 2, 0, 0],
        [0, 0, 2, 4],
        [2, 4, 2, 0],
        [0, 2, 4, 2],
        [0, 0, 0, 0],
      ]),
    ).toEqual([0, 2, 3, 1, 4]);
    expect(seriate([])).toEqual([]);
    expect(seriate([[0], [0]])).toEqual([0, 1]);
  });
});
