import { createHash } from 'node:crypto';
import { html } from 'lit';
import { languages } from '../../state/app-state';
import { localize } from './messages/localize';
import { messagesOf } from './messages/messages-of';
import { markup } from './subject/markup';

const style = `
:root { color-scheme: light dark; --paper: #fcfbf7; --ink: #1e2226; --link: #1f5583; --accent: #8a2f23; }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1e21; --ink: #ece8df; --link: #8fc0ee; --accent: #f0a08f; } }
body { max-width: 34rem; margin: 14vh auto; padding: 0 24px; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.7 "Noto Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
section + section { margin-top: 40px; padding-top: 32px; border-top: 1px solid; }
h1 { margin: 0; color: var(--accent); font-size: 1.75rem; line-height: 1.3; }
a { display: inline-block; padding: 6px 0; color: var(--link); }
`;

/**
 * What a host shows at an address that has no page, at any depth of folders: so it has its style within, named by its
 * digest in the policy, and leads to the site's address, or where none is set, to the host's root.
 */
export function notFound(url: string): string {
  const digest = createHash('sha256').update(style).digest('base64');
  const sections = languages.map((lang) => {
    const { title, text, home } = messagesOf(lang).notFound;
    const path = `${url || '/'}${lang === 'en' ? 'en/' : ''}`;
    return html`<section lang=${localize(lang).tag}><h1>${title}</h1><p>${text}</p><p><a href=${path}>${home}</a></p></section>`;
  });
  const title = languages.map((lang) => localize(lang).m.app.title).join(' · ');
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${markup(html`${title}`)}</title>
    <style>${style}</style>
  </head>
  <body>${markup(sections)}</body>
</html>
`;
}
