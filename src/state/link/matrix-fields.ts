import {
  initialMatrix,
  type MatrixView,
  matrixColumns,
  matrixOrders,
  matrixRows,
} from '../../features/matrix/model/matrix-view';
import type { AppState } from '../app-state';
import type { Field } from './field';
import { list, oneOf } from './text';

/** `matrix=rows,columns,order` */
const matrix: Field = {
  key: 'matrix',
  write: ({ matrix: { rows, columns, order } }) => {
    const text = [rows, columns, order].join();
    return text === [initialMatrix.rows, initialMatrix.columns, initialMatrix.order].join() ? '' : text;
  },
  read: (state, text) => {
    const [rows, columns, order] = list(text);
    return change(state, {
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
    return feature && topic ? change(state, { cell: { feature, topic } }) : state;
  },
};

export const matrixFields: readonly Field[] = [matrix, cell];

function change(state: AppState, part: Partial<MatrixView>): AppState {
  return { ...state, matrix: { ...state.matrix, ...part } };
}
