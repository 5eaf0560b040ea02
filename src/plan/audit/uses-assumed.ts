import type { Finding } from './finding';

/** Whether a finding rests on a what-if's number in place of the plan's. */
export function usesAssumed({ inputs }: Finding): boolean {
  return inputs.some(({ figure }) => figure.assumed);
}
