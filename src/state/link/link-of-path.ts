/**
 * The query of the view that a page of the site is about, the inverse of `sitePath`: `sel=lanxi&lang=zh` of `e/lanxi/`;
 * empty for the whole atlas, null where the path is no page of the atlas.
 */
export function linkOfPath(path: string): string | null {
  const found = /^(en\/)?(?:([ems])\/([\w.-]+)\/)?(?:index\.html)?$/.exec(path);
  if (!found) return null;
  const [, english, kind, id = ''] = found;
  const lang = english ? 'lang=en' : 'lang=zh';
  switch (kind) {
    case 'e':
      return `sel=${id}&${lang}`;
    case 'm':
      return `measure=${id}&${lang}`;
    case 's':
      return `page=stories&story=${id}&${lang}`;
    default:
      return english ? lang : '';
  }
}
