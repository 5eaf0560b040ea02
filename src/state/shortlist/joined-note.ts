/** Two notes on one candidate, ours above theirs; one alone where the other is empty or in it already. */
export function joinedNote(ours: string, theirs: string): string {
  if (ours.includes(theirs)) return ours;
  return [ours, theirs].filter((text) => text !== '').join('\n');
}
