import { type Actual, actualKey } from '../../plan/actuals/actual';
import type { UnreadRow } from '../../plan/actuals/unread-row';
import type { OwnStory } from '../../plan/stories/own-story';
import { joinedNote } from '../shortlist/joined-note';
import { put } from './put';
import { same } from './same';
import { unreadKey } from './unread-key';
import type { SavedScenario, Workspace } from './workspace';

/**
 * What two windows made of the same workspace, without loss: what only one of them changed is as it left it.
 * Where both set the same figure, ours stays and theirs is kept as a row to be settled; where both changed
 * the same what-if, note or story, both are kept.
 */
export function mergeWorkspaces(base: Workspace, mine: Workspace, theirs: Workspace): Workspace {
  const actuals = merge(base.actuals, mine.actuals, theirs.actuals, actualKey);
  const unread = merge(base.unread, mine.unread, theirs.unread, unreadKey);
  const scenarios = merge(base.scenarios, mine.scenarios, theirs.scenarios, ({ id }) => id);
  const stories = merge(base.stories, mine.stories, theirs.stories, ({ id }) => id);
  const shortlist = merge(base.shortlist, mine.shortlist, theirs.shortlist, ({ id }) => id);
  return {
    version: 1,
    actuals: actuals.merged,
    unread: put(unread.merged, actuals.conflicts.map(asRow), unreadKey),
    scenarios: put(scenarios.merged, scenarios.conflicts.map(asCopy), ({ id }) => id),
    shortlist: put(
      shortlist.merged,
      shortlist.conflicts.map(({ id, note }) => {
        const mine = shortlist.merged.find((item) => item.id === id)?.note ?? '';
        return { id, note: joinedNote(mine, note) };
      }),
      ({ id }) => id,
    ),
    stories: put(stories.merged, stories.conflicts.map(asOther), ({ id }) => id),
  };
}

function merge<Item>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  keyOf: (item: Item) => string,
): { merged: readonly Item[]; conflicts: readonly Item[] } {
  const [before, ours, other] = [base, mine, theirs].map(
    (list) => new Map(list.map((item) => [keyOf(item), item])),
  ) as [Map<string, Item>, Map<string, Item>, Map<string, Item>];
  const merged: Item[] = [];
  const conflicts: Item[] = [];
  // The order is that of whoever changed it, ours where both did.
  const [first, second] = same([...ours.keys()], [...before.keys()]) ? [other, ours] : [ours, other];
  for (const key of new Set([...first.keys(), ...second.keys()])) {
    const [was, own, their] = [before.get(key), ours.get(key), other.get(key)];
    if (same(own, was)) {
      if (their) merged.push(their);
      continue;
    }
    // A change outlives a removal by the other window.
    const kept = own ?? (same(their, was) ? undefined : their);
    if (kept) merged.push(kept);
    if (own && their && !same(their, was) && !same(their, own)) conflicts.push(their);
  }
  return { merged, conflicts };
}

/** As it could be pasted, so that the reader can take it after all. */
function asRow({ subject, measure, year, value }: Actual): UnreadRow {
  return {
    line: 1,
    text: [subject, measure, year, value].join('\t'),
    header: '',
    problems: [{ reason: 'other-window', detail: String(value) }],
  };
}

function asCopy({ id, name, scenario }: SavedScenario): SavedScenario {
  return { id: `${id}-2`, name: `${name} (2)`, scenario };
}

function asOther(story: OwnStory): OwnStory {
  const { zh, en } = story.title;
  return { ...story, id: `${story.id}-2`, title: { zh: zh && `${zh} (2)`, en: en && `${en} (2)` } };
}
