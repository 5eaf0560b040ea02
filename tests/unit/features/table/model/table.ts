import { type Look, shownTable } from '../../../../../src/features/table/model/shown-table';
import { tables } from '../../../../../src/features/table/model/tables';
import { tableMessages } from '../../../../../src/features/table/table-messages';
import { type Actuals, noActuals } from '../../../../../src/plan/actuals/actual';
import type { Plan } from '../../../../../src/plan/plan';
import type { Bilingual } from '../../../../../src/plan/schema/naming';
import type { Year } from '../../../../../src/plan/years';
import { realPlan } from '../../../real-plan';

type Setting = {
  plan?: Plan;
  actuals?: Actuals;
  year?: Year;
  look?: Partial<Look>;
  language?: keyof Bilingual;
};

export const sheetOf = (subject: keyof typeof tables, setting: Setting = {}) =>
  tables[subject](
    { plan: setting.plan ?? realPlan, actuals: setting.actuals ?? noActuals },
    setting.year ?? 2025,
    tableMessages,
  );

/** A table of the real plan as a reader would see it. */
export const shown = (subject: keyof typeof tables, setting: Setting = {}) =>
  shownTable(
    sheetOf(subject, setting),
    { sort: null, filter: '', columns: null, ...setting.look },
    setting.language ?? 'zh',
  );
