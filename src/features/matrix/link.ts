import type { Slice } from '../../state/engine/slice';
import { changed } from '../../state/intent';
import type { Field } from '../../state/link/field';
import { list, oneOf } from '../../state/link/text';
import { initialMatrix, type MatrixView, matrixColumns, matrixOrders, matrixRows } from './model/matrix-view';

declare module '../../state/app-state' {
  interface Pages {
    matrix: true;
  }
  interface AppState {
    readonly matrix: MatrixView;
  }
}

declare module '../../state/intent' {
  interface Intents {
    matrix: { readonly change: Partial<MatrixView> };
  }
}

/** `matrix=rows,columns,order` */
const matrix: Field = {
  key: 'matrix',
  write: ({ matrix: { rows, columns, order } }) => {
    const text = [rows, columns, order].join();
    return text === [initialMatrix.rows, initialMatrix.columns, initialMatrix.order].join() ? '' : text;
  },
  read: (state, text) => {
    const [rows, columns, order] = list(text);
    return changed(state, 'matrix', {
      rows: oneOf(matrixRows, rows) ?? initialMatrix.rows,
      columns: oneOf(matrixColumns, columns) ?? initialMatrix.columns,
      order: oneOf(matrixOrders, order) ?? initialMatrix.order,
    });
  },
};

/** `cell=feature,topic` */
const cell: Field = {
  key: 'cell',
  write: ({ matrix: { cell } }) => (cell ? `${cell.feature},${cell.topic}` : ''),
  read: (state, text) => {
    const [feature, topic] = list(text);
    return feature && topic ? changed(state, 'matrix', { cell: { feature, topic } }) : state;
  },
};

export const slice: Slice<'matrix', 'matrix'> = {
  initial: { matrix: initialMatrix },
  fields: [matrix, cell],
  reducers: {
    matrix: (state, { change }) => changed(state, 'matrix', change),
  },
};
