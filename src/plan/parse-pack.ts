import * as v from 'valibot';
import { type Pack, type PackFile, pack as schemas } from './pack';
import type { Problem } from './problem';
import { schemaProblems } from './schema-problems';

export type ParsedPack = {
  /** Null when the shape is wrong; a text that is empty or too long still leaves the shape right. */
  pack: Pack | null;
  problems: Problem[];
};

/** Reads the files of `geo/plan/` by their schemas. */
export function parsePack(raw: Readonly<Record<PackFile, unknown>>): ParsedPack {
  const files = Object.keys(schemas) as PackFile[];
  const results = files.map((file) => ({ file, result: v.safeParse(schemas[file], raw[file]) }));
  const typed = results.every(({ result }) => result.typed);
  return {
    pack: typed
      ? (Object.fromEntries(results.map(({ file, result }) => [file, result.output])) as Pack)
      : null,
    problems: results.flatMap(({ file, result }) => schemaProblems(`${file}.json`, result.issues)),
  };
}
