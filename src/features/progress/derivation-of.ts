import type { Locale } from '../../i18n/locale';
import type { CitedFigure } from '../../plan/cited-figure';
import type { Derivation } from '../../ui/parts/derivation';

/** What was computed, as its derived mark shows it. */
export function derivationOf(
  value: string,
  { formula, inputs }: { readonly formula: string; readonly inputs: readonly CitedFigure[] },
  { text }: Locale,
): Derivation {
  return { value, formula, inputs: inputs.map(({ label, figure }) => ({ label: text(label), figure })) };
}
