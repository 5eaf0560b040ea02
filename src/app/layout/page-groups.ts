import type { Page } from '../../state/app-state';

export type PageGroup = {
  readonly id: 'card' | 'investor' | 'planner' | 'presenter';
  /** The first one opens with the group. */
  readonly pages: readonly [Page, ...Page[]];
};

/** The pages by who needs them. Sheets to print are opened from a card or a list, not from here. */
export const pageGroups: readonly PageGroup[] = [
  { id: 'card', pages: ['card'] },
  { id: 'investor', pages: ['industries', 'matrix', 'match', 'platforms', 'shortlist'] },
  { id: 'planner', pages: ['indicators', 'compare', 'charts', 'path', 'what-if', 'audit'] },
  { id: 'presenter', pages: ['stories', 'export'] },
];

const groupOfSheet: Partial<Record<Page, PageGroup['id']>> = { sheet: 'card', 'list-sheet': 'investor' };

/** The group a page belongs to. */
export function groupOf(page: Page): PageGroup {
  const found = pageGroups.find(({ id, pages }) => pages.includes(page) || groupOfSheet[page] === id);
  return found ?? (pageGroups[0] as PageGroup);
}
