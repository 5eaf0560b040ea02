import type { Measure } from '../../../plan/measures/measure';
import type { Entity } from '../../../plan/plan';
import type { Story } from '../../../plan/stories/story';

/** What a page is about. */
export type Subject =
  | { readonly kind: 'home' }
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'story'; readonly story: Story };
