import { measureIds } from '../../plan/measures/measure-id';
import { measures } from '../../plan/measures/measures';
import type { Plan } from '../../plan/plan';
import type { Story } from '../../plan/stories/story';
import type { Subject } from './subject/subject';

/** Everything that has a page of its own, and the home page. */
export function subjectsOf({ entities }: Plan, stories: readonly Story[]): Subject[] {
  return [
    { kind: 'home' },
    ...[...entities.values()].map((entity): Subject => ({ kind: 'entity', entity })),
    ...measureIds.map((id): Subject => ({ kind: 'measure', measure: measures[id] })),
    ...stories.map((story): Subject => ({ kind: 'story', story })),
  ];
}
