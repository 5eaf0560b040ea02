/** The parts of a comma-separated text, without empty ones. */
export function list(text: string): string[] {
  return text.split(',').filter((part) => part !== '');
}

/** The value that the text names; null where it names none. */
export function oneOf<T extends string>(values: readonly T[], text: string | null | undefined): T | null {
  return values.find((value) => value === text) ?? null;
}

/** A number with at most so many decimals, and never −0. */
export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}
