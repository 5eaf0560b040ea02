import { assumedColumns, type Scenario } from '../../plan/scenario/scenario';
import type { Field } from './field';
import { list, round } from './text';

/** `what-if=area:output:firms,…`; a column that is not assumed is left empty. */
export const scenarioField: Field = {
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
