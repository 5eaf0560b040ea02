export type Visit = {
  /** The key under which the value stands; empty at the top and inside an array. */
  key: string;
  value: unknown;
  /** Id of the nearest record above the value that has one. */
  owner: string;
};

/** Visits a JSON value and all that lies in it, parents first. */
export function* walk(value: unknown, owner: string, key = ''): Generator<Visit> {
  yield { key, value, owner };
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item, owner);
  } else if (typeof value === 'object' && value !== null) {
    const nearest = 'id' in value && typeof value.id === 'string' ? value.id : owner;
    for (const [name, item] of Object.entries(value)) yield* walk(item, nearest, name);
  }
}
