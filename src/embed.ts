import { EmbeddedAtlas } from './app/host/embedded-atlas';
import { assetRoot } from './ui/parts/asset-root';

/** The module that any page may load: `<plan-atlas>` as an element, with its files beside it. */
assetRoot.href = new URL(/* @vite-ignore */ '.', import.meta.url).href;

// As long as the reader's own letters, whatever the page around does to its own; see `site/embed-plugins.ts`.
CSS.registerProperty({ name: '--atlas-rem', syntax: '<length>', inherits: true, initialValue: '16px' });
customElements.define('plan-atlas', EmbeddedAtlas);
