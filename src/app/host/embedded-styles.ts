import { styleSheets } from '../../ui/style-sheets';
import tokens from '../../ui/tokens.css?inline';
import atlasCss from './embedded-atlas.css?inline';
import boxCss from './embedded-box.css?inline';

/** The page's tokens as those of the box: what is the page's alone goes. */
const own = tokens
  .replaceAll(':root', '.atlas')
  .replace(/html,\s*body/, '.atlas')
  .replace(/@page[^}]*\}/, '');

export const embeddedStyles = styleSheets(boxCss, own, atlasCss);
