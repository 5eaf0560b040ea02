import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { systemChromium } from './chromium';

/** Makes sure that the browser tests have a Chromium: the system's, Playwright's, or the distribution's. */
const attempts: [string, string[]][] = [
  ['npx', ['playwright', 'install', '--with-deps', 'chromium']],
  ['npx', ['playwright', 'install', 'chromium']],
  ['apt-get', ['update', '-qq']],
  ['apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk']],
];

function found(): boolean {
  return (
    systemChromium !== undefined || existsSync('/usr/bin/chromium') || existsSync(chromium.executablePath())
  );
}

for (const [command, args] of attempts) {
  if (found()) break;
  console.log(`No Chromium yet: ${command} ${args.join(' ')}`);
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

if (!found()) {
  console.error('The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to it.');
  process.exit(1);
}
