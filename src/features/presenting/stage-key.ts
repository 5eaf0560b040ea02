/** What a key asks of the stage. */
export type StageCommand =
  | 'laser'
  | 'spotlight'
  | 'hide'
  | 'black'
  | 'white'
  | 'notes'
  | 'help'
  | 'end'
  | 'leave';

const commands: Readonly<Record<string, StageCommand>> = {
  l: 'laser',
  s: 'spotlight',
  h: 'hide',
  b: 'black',
  '.': 'black',
  w: 'white',
  n: 'notes',
  '?': 'help',
  '？': 'help',
  p: 'end',
  Escape: 'leave',
};

/** What a key asks of the stage; null: nothing. */
export function stageKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): StageCommand | null {
  if (altKey || ctrlKey || metaKey) return null;
  return commands[key] ?? commands[key.toLowerCase()] ?? null;
}
