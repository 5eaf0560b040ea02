import type { Finding } from '../../../../../src/features/audit/model/finding/finding';

/** The numbers of a finding's steps, as Chinese has them: amounts in 亿元. */
export function formulaOf({ steps }: Finding): string {
  return steps.map(({ text }) => text.zh).join('; ');
}
