import { css } from 'lit';

/**
 * A4 sheets: on the screen scaled into the panel (--scale), or where that is too narrow to read them, their content
 * one below the other; on paper as they are. A page's content is 178 × 264 mm, which leaves the margins of @page.
 * --size is the type size that all else on a page follows.
 */
export const paperStyles = css`
  :host {
    display: block;
  }
  .strip {
    padding: 16px 20px 14px;
  }
  .strip .tools {
    align-items: center;
    margin-top: 0;
  }
  .strip .tools a {
    padding: 6px 4px;
    color: var(--link);
    font-size: var(--small);
  }
  .strip .soft {
    margin-top: 8px;
    font-size: var(--small);
  }
  .strip label {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    font-size: var(--small);
  }
  .desk {
    display: grid;
    gap: 16px;
    justify-content: center;
    padding: 16px 0 24px;
    background: var(--paper-sunk);
  }
  :host([fitting]) .desk {
    visibility: hidden;
  }
  .frame {
    width: calc(210mm * var(--scale, 0.7));
    height: calc(297mm * var(--scale, 0.7));
    background: #fff;
    box-shadow: var(--shadow);
  }
  .paper {
    --paper: #fff;
    box-sizing: border-box;
    width: 210mm;
    height: 297mm;
    padding: 16mm;
    background: #fff;
    color: var(--ink);
    transform: scale(var(--scale, 0.7));
    transform-origin: 0 0;
  }
  .page {
    --text: var(--size);
    --small: calc(var(--size) * 0.94);
    --heading: calc(var(--size) * 1.1);
    --leading: 1.42;
    --section-margin: 0;
    --section-padding: 0.6em;
    --link: var(--ink);
    position: relative;
    display: flex;
    flex-direction: column;
    width: 178mm;
    height: 264mm;
    overflow: hidden;
    font: var(--size) / 1.42 var(--sans);
  }
  .page > * {
    flex: none;
  }
  @media screen {
    :host([narrow]:not([fitting])) .desk {
      display: block;
      padding: 12px;
    }
    :host([narrow]:not([fitting])) .frame {
      width: auto;
      height: auto;
      margin-bottom: 12px;
    }
    :host([narrow]:not([fitting])) .paper {
      width: auto;
      height: auto;
      padding: 16px;
      transform: none;
    }
    :host([narrow]:not([fitting])) .page {
      --size: 1rem !important;
      width: auto;
      height: auto;
    }
    :host([narrow]:not([fitting])) .columns {
      columns: 1;
    }
  }
  @media print {
    .strip {
      display: none;
    }
    .desk {
      display: block;
      padding: 0;
      background: none;
    }
    :host([fitting]) .desk {
      visibility: visible;
    }
    .frame {
      width: auto;
      height: auto;
      box-shadow: none;
    }
    .frame + .frame {
      break-before: page;
    }
    .paper {
      width: 178mm;
      height: 264mm;
      padding: 0;
      transform: none;
    }
    .page {
      break-inside: avoid;
    }
  }
`;
