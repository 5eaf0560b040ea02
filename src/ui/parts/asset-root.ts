/**
 * Where the files lie that the build only copies (`site.json`, the stories), ending in `/`: at the root of the site. An atlas
 * in somebody else's page has them beside its module; `embed.ts` says so before anything is fetched.
 */
export const assetRoot = { href: new URL('.', document.baseURI).href };
