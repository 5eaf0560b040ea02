import type { Store } from '../../state/store/store';
import type { View } from '../../state/view';

/** What an atlas in another page tells it. */
export type AtlasNews = {
  /** The plan is there and the first view stands. */
  readonly ready: null;
  /** Another entity is selected; null: none. */
  readonly select: { readonly id: string | null };
  /** The map shows another part of the ground; null: the whole city. */
  readonly viewchange: View | null;
};

/** Tells each change of selection and view, whoever made it; returns the function that ends it. */
export function tellChanges(
  store: Store,
  tell: <Type extends keyof AtlasNews>(type: Type, detail: AtlasNews[Type]) => void,
): () => void {
  let before = store.state;
  return store.subscribe((next) => {
    const { selection, view } = before;
    before = next;
    if (next.selection !== selection) tell('select', { id: next.selection });
    if (next.view !== view) tell('viewchange', next.view);
  });
}
