import { assumedColumns, noScenario, type Scenario } from '../../plan/scenario/scenario';
import type { Slice } from '../../state/engine/slice';
import type { Field } from '../../state/link/field';
import { list, round } from '../../state/link/text';

declare module '../../state/app-state' {
  interface Pages {
    'what-if': true;
  }
  interface AppState {
    readonly scenario: Scenario;
  }
}

declare module '../../state/intent' {
  interface Intents {
    scenario: { readonly scenario: Scenario };
  }
}

/** `what-if=area:output:firms,…`; a column that is not assumed is left empty. */
const scenarioField: Field = {
  key: 'what-if',
  write: ({ scenario }) =>
    Object.entries(scenario)
      .map(([id, assumed]) =>
        [id, ...assumedColumns.map((column) => text(assumed[column]))].join(':').replace(/:+$/, ''),
      )
      .filter((part) => part.includes(':'))
      .join(','),
  read: (state, text) => {
    const entries = list(text).flatMap((part): [string, Scenario[string]][] => {
      const [id = '', ...cells] = part.split(':');
      const assumed = Object.fromEntries(
        assumedColumns.flatMap((column, index) => {
          const value = Number(cells[index]);
          return cells[index] && Number.isFinite(value) && value >= 0 ? [[column, value] as const] : [];
        }),
      );
      return /^[a-z0-9-]+$/.test(id) && Object.keys(assumed).length > 0 ? [[id, assumed]] : [];
    });
    return { ...state, scenario: Object.freeze(Object.fromEntries(entries)) };
  },
};

function text(value: number | undefined): string {
  return value === undefined ? '' : String(round(value, 2));
}

export const slice: Slice<'scenario', 'scenario'> = {
  initial: { scenario: noScenario },
  fields: [scenarioField],
  reducers: {
    scenario: (state, { scenario }) => ({ ...state, scenario }),
  },
};
