import type { Slice } from '../../state/engine/slice';
import type { Field } from '../../state/link/field';
import { oneOf } from '../../state/link/text';
import { type Chart, charts } from './model/chart';

declare module '../../state/app-state' {
  interface Pages {
    charts: true;
  }
  interface AppState {
    readonly chart: Chart;
  }
}

declare module '../../state/intent' {
  interface Intents {
    chart: { readonly chart: Chart };
  }
}

/** `chart=ranking` … */
const chart: Field = {
  key: 'chart',
  write: ({ chart }) => (chart === 'slope' ? '' : chart),
  read: (state, text) => ({ ...state, chart: oneOf(charts, text) ?? 'slope' }),
};

export const slice: Slice<'chart', 'chart'> = {
  initial: { chart: 'slope' },
  fields: [chart],
  reducers: {
    chart: (state, { chart }) => ({ ...state, chart }),
  },
};
