const text = /\.(json|geojson|js)$/;

/**
 * A classic script that puts files into `atlasFiles`: text in a template literal, so that a person can read and edit it, bytes
 * in base64.
 */
export function storedFilesScript(
  files: readonly (readonly [name: string, source: string | Uint8Array])[],
): string {
  const lines = files.map(([name, source]) => {
    const buffer = Buffer.from(source);
    const value = text.test(name)
      ? `\`${buffer.toString('utf8').replace(/[\\`]|\$\{/g, '\\$&')}\``
      : JSON.stringify({ base64: buffer.toString('base64') });
    return `atlasFiles[${JSON.stringify(name)}] = ${value};\n`;
  });
  return `globalThis.atlasFiles ??= {};\n${lines.join('')}`;
}
