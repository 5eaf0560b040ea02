import { categoryNames } from '../../map/layers/platforms/category-names';
import type { Condition } from '../../plan/filter/filter';

import type { PlatformCategory } from '../../plan/schema/platform';
import { topicOf } from '../../plan/topics/topics';
import type { CardContext } from '../../ui/parts/card-context';

/** A condition's name; the id where the plan does not have it. */
export function conditionName({ part, id }: Condition, { plan, locale }: CardContext): string {
  const { m, text } = locale;
  switch (part) {
    case 'topics': {
      const topic = topicOf(plan, id);
      return topic ? text(topic.record.name) : id;
    }
    case 'categories':
      return text(categoryNames[id as PlatformCategory]);
    case 'statuses':
      return m.filter.statuses[id as keyof typeof m.filter.statuses];
    case 'areas':
    case 'within': {
      const entity = plan.entities.get(id);
      return entity ? text(entity.record.name) : id;
    }
  }
}
