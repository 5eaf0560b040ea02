import { existsSync } from 'node:fs';

/** Where distributions put Chromium or Chrome. */
const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The system's Chromium where there is one; otherwise undefined, and Playwright uses its own. */
export const systemChromium: string | undefined = places.find((place) => place && existsSync(place));

/** Mesa's llvmpipe draws maps a sixth faster than SwiftShader; where the distribution has put it, it is used. */
const mesa = [
  '/usr/lib/x86_64-linux-gnu/libEGL_mesa.so.0',
  '/usr/lib/x86_64-linux-gnu/dri/swrast_dri.so',
].every((file) => existsSync(file));

/** WebGL 2 in software and no background traffic, so that tests run on any machine without a network. */
export const chromiumArgs = [
  '--no-sandbox',
  ...(mesa
    ? ['--use-gl=angle', '--use-angle=gl-egl']
    : ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']),
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];
