/** The address of a query of the atlas: at its site, since in somebody else's page the document is not it; the query alone where the site is not known. */
export function siteLink(query: string, root: string | null): string {
  return root === null ? query : new URL(query, root).href;
}
