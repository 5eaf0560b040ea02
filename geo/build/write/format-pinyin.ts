/** One name a line, in the order of the characters' codes: a new name is one line in a diff. */
export function formatPinyin(pinyin: Readonly<Record<string, string>>): string {
  const lines = Object.entries(pinyin).map(
    ([name, syllables]) => `${JSON.stringify(name)}: ${JSON.stringify(syllables)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
