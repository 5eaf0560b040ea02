import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumArgs, systemChromium } from '../chromium';

/** Both sites have this address, as links and QR codes show it; browsers count it as secure. */
const host = 'atlas.localhost';
export const address = `http://${host}/`;

/** Drawn this way, a page comes out the same each time; on the graphics side edges differ by a shade. */
const sameEachTime = ['--disable-gpu-rasterization', '--disable-partial-raster'];

/** A built site that is served, and a browser that finds it, and nothing else, at the address. */
export type Site = { readonly browser: Browser; readonly close: () => Promise<void> };

const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();

export const commitOf = (root: string, revision: string) =>
  git(root, 'rev-parse', '--verify', `${revision}^{commit}`);

/** Builds a commit in a work tree of its own, which has the packages of this one and goes again. */
export function buildCommit(root: string, commit: string, tree: string, outDir: string): void {
  git(root, 'worktree', 'add', '--quiet', '--detach', tree, commit);
  try {
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
    buildTree(tree, outDir);
  } finally {
    git(root, 'worktree', 'remove', '--force', tree);
  }
}

/** Builds with the tree's own configuration, in a process of its own, which tells only what goes wrong. */
export function buildTree(tree: string, outDir: string): void {
  const vite = join(tree, 'node_modules/vite/bin/vite.js');
  const options = ['--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, 'build', ...options], {
    cwd: tree,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

export async function openSite(outDir: string): Promise<Site> {
  const server = await preview({
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const { port } = new URL(server.resolvedUrls?.local[0] ?? '');
  const browser = await chromium.launch({
    args: [
      ...chromiumArgs,
      ...sameEachTime,
      `--host-resolver-rules=MAP ${host} 127.0.0.1:${port}, MAP * ~NOTFOUND`,
    ],
    ...(systemChromium ? { executablePath: systemChromium } : {}),
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
