import type { Plan } from '../../../plan/plan';
import { audit } from '../../audit/model/audit';
import type { Finding } from '../../audit/model/finding/finding';

/** A finding of the audit that a what-if changes. */
export type ChangedFinding = { readonly before: Finding; readonly after: Finding };

/** The findings whose status or sentence are not those of the plan as it is printed. */
export function changedFindings(printed: Plan, assumed: Plan): ChangedFinding[] {
  if (printed === assumed) return [];
  const before = new Map(audit(printed).map((finding) => [finding.id, finding]));
  return audit(assumed).flatMap((after) => {
    const was = before.get(after.id);
    const changed = was && (was.status !== after.status || was.sentence.zh !== after.sentence.zh);
    return changed ? [{ before: was, after }] : [];
  });
}
