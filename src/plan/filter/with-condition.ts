import type { Condition } from './conditions-of';
import type { Filter } from './filter';

/** The change that adds a condition to a filter, or takes it out. */
export function withCondition(filter: Filter, { part, id }: Condition, asked: boolean): Partial<Filter> {
  const others = (filter[part] as readonly string[]).filter((each) => each !== id);
  return { [part]: asked ? [...others, id] : others };
}
