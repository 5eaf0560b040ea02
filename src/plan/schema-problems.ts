import type * as v from 'valibot';
import type { Problem } from './plan-error';

/** Keys whose faults have a name that says more than "schema". */
const rules: Readonly<Record<string, string>> = {
  en: 'missing-english',
  name_en: 'missing-english',
  zh: 'missing-chinese',
  name_zh: 'missing-chinese',
  quote: 'quote-too-long',
  geometry_class: 'missing-precision',
  error_m: 'missing-precision',
};

/** Turns the issues that valibot found in one file into problems. */
export function schemaProblems(file: string, issues: readonly v.BaseIssue<unknown>[] | undefined): Problem[] {
  return (issues ?? []).map((issue) => {
    const path = issue.path ?? [];
    const keys = path.map((item) => String(item.key));
    return {
      rule: rules[keys.at(-1) ?? ''] ?? 'schema',
      feature: path.map((item) => idOf(item.value)).findLast((id) => id !== null) ?? file,
      reason: `${file}, ${keys.join('.') || 'whole file'}: ${issue.message}`,
    };
  });
}

/** The id of a record, or of a GeoJSON feature, which keeps it among its properties. */
function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('id' in value && typeof value.id === 'string') return value.id;
  return 'properties' in value ? idOf(value.properties) : null;
}
