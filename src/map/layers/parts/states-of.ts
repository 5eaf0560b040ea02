import type { Features } from '../../../plan/plan';
import type { FeatureState } from '../../description';

/** The flags `hover` and `selected` of a source's features, where they are among them. */
export function statesOf(
  source: string,
  { features }: Features,
  flags: { readonly hover: string | null; readonly selected: string | null },
): FeatureState[] {
  const here = (id: string | null) => features.some(({ properties }) => properties.id === id);
  return (['hover', 'selected'] as const).flatMap((flag) => {
    const id = flags[flag];
    return id !== null && here(id) ? [{ source, id, flag }] : [];
  });
}
