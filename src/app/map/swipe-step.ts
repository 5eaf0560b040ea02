const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -2,
  ArrowDown: -2,
  ArrowRight: 2,
  ArrowUp: 2,
  PageDown: -10,
  PageUp: 10,
};

/** Where a key brings the divider from where it stands (0 to 100); null for a key that does not move it. */
export function swipeStep(key: string, at: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return 100;
  const step = steps[key];
  return step === undefined ? null : Math.min(100, Math.max(0, at + step));
}
