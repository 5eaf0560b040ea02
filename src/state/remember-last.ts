/** A pure function that gives the same answer, the same object, while it is asked the same. */
export function rememberLast<Args extends readonly unknown[], Answer>(
  compute: (...args: Args) => Answer,
): (...args: Args) => Answer {
  let last: { args: Args; answer: Answer } | null = null;
  return (...args) => {
    if (!last?.args.every((arg, index) => arg === args[index])) last = { args, answer: compute(...args) };
    return last.answer;
  };
}
