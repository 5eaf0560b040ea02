import type { Plan } from '../../../plan/plan';
import type { Platform } from '../../../plan/schema/platform';
import { featureColumns } from './feature-columns';
import type { Sheet } from './sheet';
import type { SheetWords } from './sheet-words';
import { textColumn, type Words } from './text-column';

/** The platforms of table 2. */
export function platformSheet(plan: Plan, words: SheetWords): Sheet {
  const byId = new Map(plan.platforms.map((platform) => [platform.id, platform]));
  const of = (words: (platform: Platform) => Words) => (row: string) => {
    const platform = byId.get(row);
    return platform ? words(platform) : { text: null };
  };
  return {
    columns: [
      textColumn(
        'name',
        words,
        of(({ name, cite }) => ({ text: name, cites: [cite] })),
      ),
      textColumn(
        'category',
        words,
        of(({ category }) => ({ text: words.categories[category] })),
      ),
      textColumn(
        'status',
        words,
        of(({ status }) => ({ text: words.statuses[status] })),
      ),
      textColumn(
        'role',
        words,
        of(({ role, role_cite }) => ({ text: words.roles[role], cites: [role_cite] })),
      ),
      ...featureColumns(plan, plan.platforms, words),
    ],
    rows: plan.platforms.map(({ id }) => id),
    foot: [],
  };
}
