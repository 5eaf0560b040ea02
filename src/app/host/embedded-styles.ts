import { css, unsafeCSS } from 'lit';
import tokens from '../../style/tokens.css?inline';

/** The page's tokens as those of the box: what is the page's alone goes. */
const own = tokens
  .replaceAll(':root', '.atlas')
  .replace(/html,\s*body/, '.atlas')
  .replace(/@page[^}]*\}/, '');

/**
 * An atlas that stands in somebody else's page. Nothing of that page's style comes in: all that is inherited starts anew at the
 * box, and what is written here with weight cannot be outdone by rules of the page for every element.
 */
export const embeddedStyles = [
  css`
    :host {
      display: block;
      position: relative;
      height: 480px;
      min-height: 240px;
      overflow: hidden;
      /* Sizes count from the reader's own letters, not from those of the page. */
      font-size: medium !important;
      --atlas-rem: 1em !important;
    }
    :host([hidden]) {
      display: none;
    }
    .atlas {
      all: initial;
      direction: ltr;
    }
  `,
  unsafeCSS(own),
  css`
    .atlas {
      position: absolute;
      inset: 0;
      display: block;
      height: auto;
      overflow: hidden;
      container-type: size;
    }
    @media print {
      .atlas {
        position: static;
        container-type: normal;
      }
    }
  `,
];
