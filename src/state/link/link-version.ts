import data from '../../../geo/version.json' with { type: 'json' };
import { codeText } from './code-text';
import { queryOf } from './query-of';

/** The version of the link grammar written here. A link that names none is version 1. */
const grammarVersion = 1;

/** What `v` says at the end of every link: the versions of its grammar and of the data it was made with. */
export const linkVersion = `${grammarVersion}.${data.version}`;

/** What a link was made with that is not what there is here. */
export type LinkAge = {
  /** Whether it was written by a later grammar than this one, so that parts of it may be ignored. */
  readonly newerGrammar: boolean;
  /** The version of the data it was made with; null: it names none, or the present one. */
  readonly otherData: number | null;
};

/** How old a link is, or how new. */
export function linkAge(search: string): LinkAge {
  const [, grammar, written] = /^(\d+)(?:\.(\d+))?$/.exec(codeText(queryOf(search).get('v') ?? '')) ?? [];
  const otherData = written === undefined || Number(written) === data.version ? null : Number(written);
  return { newerGrammar: Number(grammar) > grammarVersion, otherData };
}
