import type { Store } from '../../state/store/store';
import type { View } from '../../state/view';

/** What an atlas in another page tells it. */
export type AtlasEvents = {
  /** The plan is there and the first view stands. */
  readonly ready: null;
  /** Another entity is selected; null: none. */
  readonly select: { readonly id: string | null };
  /** The map shows another part of the ground; null: the whole city. */
  readonly viewchange: View | null;
};

/** Tells each change of selection and view, whoever made it; returns the function that ends it. */
export function dispatchChanges(
  store: Store,
  dispatch: <Type extends keyof AtlasEvents>(type: Type, detail: AtlasEvents[Type]) => void,
): () => void {
  let before = store.state;
  return store.subscribe((next) => {
    const { selection, view } = before;
    before = next;
    if (next.selection !== selection) dispatch('select', { id: next.selection });
    if (next.view !== view) dispatch('viewchange', next.view);
  });
}
