import { html, svg, type TemplateResult } from 'lit';

export type Icon =
  | 'plus'
  | 'minus'
  | 'north'
  | 'home'
  | 'target'
  | 'search'
  | 'share'
  | 'check'
  | 'close'
  | 'layers'
  | 'thematic'
  | 'play'
  | 'pause'
  | 'next'
  | 'table'
  | 'columns'
  | 'copy'
  | 'download'
  | 'compare'
  | 'info'
  | 'chevron'
  | 'filter'
  | 'complete'
  | 'barred'
  | 'unplugged'
  | 'system'
  | 'light'
  | 'dark';

/** Our own line drawings on a 20 × 20 grid. */
const drawings: Readonly<Record<Icon, TemplateResult>> = {
  plus: svg`<path d="M10 4v12M4 10h12"/>`,
  minus: svg`<path d="M4 10h12"/>`,
  north: svg`<path d="M10 2.6 14 16l-4-2.6L6 16z"/><path d="M10 2.6 14 16l-4-2.6z" fill="currentColor"/>`,
  home: svg`<path d="M3 9.6 10 3.6l7 6M5 8.6V16h10V8.6M8.4 16v-4.6h3.2V16"/>`,
  target: svg`<path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4"/><circle cx="10" cy="10" r="2.4"/>`,
  search: svg`<circle cx="8.6" cy="8.6" r="5.2"/><path d="m12.6 12.6 4.2 4.2"/>`,
  share: svg`<circle cx="5" cy="10" r="2.2"/><circle cx="14.6" cy="4.8" r="2.2"/><circle cx="14.6" cy="15.2" r="2.2"/><path d="m7 9 5.6-3.1M7 11l5.6 3.1"/>`,
  check: svg`<path d="m4 10.6 4 4 8-9"/>`,
  close: svg`<path d="m5 5 10 10M15 5 5 15"/>`,
  layers: svg`<path d="m10 3 7.4 3.8L10 10.6 2.6 6.8zM2.6 10.2 10 14l7.4-3.8M2.6 13.6 10 17.4l7.4-3.8"/>`,
  thematic: svg`<path d="M3 17V9.5h3.6V17M8.2 17V3h3.6v14M13.4 17V6.5H17V17z"/>`,
  play: svg`<path d="M6 3.8v12.4L16 10z" fill="currentColor"/>`,
  pause: svg`<path d="M6.5 4.5v11M13.5 4.5v11" stroke-width="2.6"/>`,
  next: svg`<path d="M5 3.8v12.4L13 10zM15 4v12"/>`,
  table: svg`<path d="M3 4h14v12H3zM3 8h14M3 12h14M8.4 8v8"/>`,
  columns: svg`<path d="M3 4h14v12H3zM7.7 4v12M12.3 4v12"/>`,
  copy: svg`<path d="M7 7h9.6v9.6H7zM4.4 13H3.4V3.4H13v1"/>`,
  download: svg`<path d="M10 3v9.4m-4-4 4 4 4-4M3.6 16.6h12.8"/>`,
  compare: svg`<path d="M4 16.6V8M8 16.6V3.4M12 16.6v-6M16 16.6V6"/>`,
  info: svg`<circle cx="10" cy="10" r="7"/><path d="M10 9.2v4.4M10 6.3v.3"/>`,
  chevron: svg`<path d="m5 8 5 5 5-5"/>`,
  filter: svg`<path d="M3 4h14l-5.4 6.4V16l-3.2-1.8v-3.8z"/>`,
  complete: svg`<circle cx="10" cy="10" r="7"/><path d="m6.8 10.2 2.3 2.4 4.2-5"/>`,
  barred: svg`<circle cx="10" cy="10" r="7"/><path d="m5.2 5.2 9.6 9.6"/>`,
  unplugged: svg`<path d="M2.6 8.2a10.6 10.6 0 0 1 14.8 0M5.4 11.2a6.6 6.6 0 0 1 9.2 0M8.2 14a2.6 2.6 0 0 1 3.6 0M4 3l12 14"/>`,
  system: svg`<circle cx="10" cy="10" r="6.6"/><path d="M10 3.4a6.6 6.6 0 0 1 0 13.2z" fill="currentColor"/>`,
  light: svg`<circle cx="10" cy="10" r="3.3"/><path d="M10 2v2.2M10 15.8V18M2 10h2.2M15.8 10H18M4.3 4.3l1.6 1.6M14.1 14.1l1.6 1.6M4.3 15.7l1.6-1.6M14.1 5.9l1.6-1.6"/>`,
  dark: svg`<path d="M16.6 12.2A7 7 0 0 1 7.8 3.4a7 7 0 1 0 8.8 8.8z"/>`,
};

/** An icon in the text's colour; decorative, so the control that holds it needs a name. */
export function icon(name: Icon, turn = 0): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none"
    stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">
    <g transform=${`rotate(${turn} 10 10)`}>${drawings[name]}</g>
  </svg>`;
}

/** The opening quotation mark of a source mark. */
export const quoteIcon = html`<svg viewBox="0 0 10 10" aria-hidden="true"
  ><path d="M1 8V5q0-3 3-4v1.4Q2.8 3 2.7 4.3H4.4V8zM5.6 8V5q0-3 3-4v1.4Q7.4 3 7.3 4.3H9V8z" /></svg
>`;
