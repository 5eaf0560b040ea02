import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';

/** A copy of the built site on a server of its own, which can bring out a new version while windows are open. */
export type ChangingSite = {
  readonly address: string;
  /** Gives every file of the program and of the data another name, as a build after a change does; the old ones are gone. */
  readonly release: () => Promise<void>;
};

export async function changingSite(use: (site: ChangingSite) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'atlas-site-'));
  const built = join(import.meta.dirname, '../../dist');
  // The pages of single places are no part of what a window runs.
  const pages = ['e', 'm', 's', 'en'].map((name) => join(built, name));
  await cp(built, root, { recursive: true, filter: (file) => !pages.includes(file) });
  const server = await preview({
    configFile: false,
    root,
    appType: 'mpa',
    logLevel: 'silent',
    build: { outDir: '.' },
    preview: { port: 0, host: '127.0.0.1' },
  });
  await use({ address: server.resolvedUrls?.local[0] ?? '', release: () => release(root) });
  await server.close();
  await rm(root, { recursive: true });
}

async function release(root: string): Promise<void> {
  const assets = join(root, 'assets');
  const names = await readdir(assets);
  const later = new Map(names.map((name) => [name, name.replace(/(\.\w+)$/, 'v2$1')]));
  const renamed = (text: string) => text.replace(/[\w.-]+-[\w-]{8}\.\w+/g, (name) => later.get(name) ?? name);
  for (const name of names) await rename(join(assets, name), join(assets, later.get(name) ?? name));
  const texts = [...later.values()]
    .filter((name) => name.endsWith('.js'))
    .map((name) => join('assets', name));
  for (const file of ['index.html', 'service-worker.js', ...texts].map((name) => join(root, name)))
    await writeFile(file, renamed(await readFile(file, 'utf8')));
}
