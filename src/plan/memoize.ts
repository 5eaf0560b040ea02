/** As many as two maps side by side ask in turn, in either language. */
const remembered = 4;

/** A pure function that gives the same answer, the same object, while it is asked what it was asked lately. */
export function memoize<Args extends readonly unknown[], Answer>(
  compute: (...args: Args) => Answer,
): (...args: Args) => Answer {
  let known: readonly { readonly args: Args; readonly answer: Answer }[] = [];
  return (...args) => {
    const found = known.find((each) => each.args.every((arg, index) => arg === args[index]));
    const entry = found ?? { args, answer: compute(...args) };
    if (entry !== known[0]) known = [entry, ...known.filter((each) => each !== entry)].slice(0, remembered);
    return entry.answer;
  };
}
