export type PatchStep = { op: 'add' | 'replace' | 'remove'; path: string; value?: unknown };

/** Applies the steps of a JSON Patch (RFC 6902: add, replace, remove) to a copy of a document. */
export function applyPatch<T>(document: T, steps: readonly PatchStep[]): T {
  const copy = structuredClone(document);
  for (const { op, path, value } of steps) {
    const keys = path.split('/').slice(1);
    const last = keys.pop() ?? '';
    let parent: unknown = copy;
    for (const key of keys) parent = (parent as Record<string, unknown>)[key];
    if (Array.isArray(parent)) {
      parent.splice(Number(last), op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [value]));
    } else if (typeof parent === 'object' && parent !== null) {
      if (op === 'remove') Reflect.deleteProperty(parent, last);
      else Reflect.set(parent, last, value);
    } else throw new Error(`the patch leads nowhere: ${path}`);
  }
  return copy;
}
