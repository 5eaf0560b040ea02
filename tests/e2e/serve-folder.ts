import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * A plain static server on a port of its own: another origin than any other. Like a host of modules it lets every page read
 * its files; `change` may write a page anew before it is sent.
 */
export async function serveFolder(folder: string, change = (html: string) => html) {
  const answer = async ({ url = '/' }: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const type = types[extname(file)] ?? 'application/octet-stream';
    try {
      const body = await readFile(file);
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
      response.end(type.startsWith('text/html') ? change(body.toString()) : body);
    } catch {
      response.writeHead(404).end();
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
