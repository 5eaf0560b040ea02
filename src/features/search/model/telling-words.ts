const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What holds English together. */
const small = words('a an and at for in of on the to with');
/** What makes words a sentence: somebody asks or wants something. */
const asking = words(
  'i we my our me us am are is do does did can could should would want need like looking where which what who how there here any please',
);
/** What a sentence of somebody who looks for a site says in any case. */
const general = words(
  'build make produce production producing manufacture manufacturing open start set up find get site factory plant company business firm place put invest investing it be',
);

/**
 * The words that tell what is looked for: small ones, and those of any sentence, only where there is nothing
 * else. `sentence`: whether some were left out because somebody asks or wants something.
 */
export function tellingWords(all: readonly string[]): {
  readonly words: readonly string[];
  readonly sentence: boolean;
} {
  const asks = all.some((word) => asking.has(word));
  const telling = all.filter(
    (word) => !small.has(word) && !(asks && (asking.has(word) || general.has(word))),
  );
  return telling.length > 0 ? { words: telling, sentence: asks } : { words: all, sentence: false };
}
