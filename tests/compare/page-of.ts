import type { Compared } from './compare-view';

const style = `
  body { margin: 2rem; font: 1rem/1.4 system-ui, sans-serif; }
  .pictures { display: flex; gap: 1rem; align-items: start; }
  figure { flex: 1; margin: 0; }
  img { width: 100%; outline: 1px solid #888; }`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The page that shows the pairs that differ, those that differ most first. */
export function pageOf(revision: string, summary: string, compared: readonly Compared[]): string {
  const differing = compared
    .flatMap((each) => (each.kind === 'differs' ? [each] : []))
    .toSorted((a, b) => b.percent - a.percent);
  const failed = compared.flatMap((each) => (each.kind === 'failed' ? [each] : []));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Compared with ${escaped(revision)}</title>
<style>${style}</style>
<h1>Compared with ${escaped(revision)}</h1>
<p>${summary}.</p>
${failed.map(({ name, reason }) => `<h2>${name}</h2>\n<p>Failed, ${escaped(reason)}</p>`).join('\n')}
${differing.map(pair).join('\n')}
</html>
`;
}

function pair({ name, pixels, percent }: Extract<Compared, { kind: 'differs' }>): string {
  const pictures = ['before', 'after', 'difference'].map((part) => {
    const file = `${name}.${part}.png`;
    return `<figure><figcaption>${part}</figcaption><a href="${file}"><img src="${file}" alt="${name}, ${part}"></a></figure>`;
  });
  return `<h2>${name}</h2>
<p>${pixels} pixels differ, ${percent.toFixed(3)} %</p>
<div class="pictures">${pictures.join('')}</div>`;
}
