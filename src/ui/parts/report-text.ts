import type { ErrorMessages } from '../../i18n/error-messages';
import type { Failure } from '../failure';

/** Where and in what a failure happened. */
export type Circumstances = {
  readonly link: string;
  /** Of the program, and of the data. */
  readonly version: string;
  readonly data: string;
  readonly browser: string;
  readonly language: string;
  /** ISO 8601. */
  readonly time: string;
};

/** The report of a failure as plain text, for whoever mends it. */
export function reportText(
  { where, error }: Failure,
  around: Circumstances,
  messages: ErrorMessages,
): string {
  const { what, message, stack, ...names } = messages.report;
  const rows = [
    [what, where],
    [message, messageOf(error)],
    ...(Object.keys(names) as (keyof typeof names)[]).map((name) => [names[name], around[name]]),
  ];
  const trace = stackOf(error);
  return [
    messages.title,
    '',
    ...rows.map(([name, text]) => `${name}${messages.colon}${text}`),
    ...(trace ? ['', stack, trace] : []),
    '',
  ].join('\n');
}

/** What was thrown and what that came of, outermost first. */
function messageOf(error: unknown): string {
  return chain(error).map(String).join(' ← ');
}

function stackOf(error: unknown): string {
  return chain(error)
    .flatMap((each) => (each instanceof Error && each.stack ? [each.stack] : []))
    .join('\n\n');
}

/** An error's cause may be the error itself, in a circle: each counts once. */
function chain(error: unknown, before: readonly unknown[] = []): readonly unknown[] {
  if (before.includes(error)) return before;
  const all = [...before, error];
  return error instanceof Error && error.cause !== undefined ? chain(error.cause, all) : all;
}
