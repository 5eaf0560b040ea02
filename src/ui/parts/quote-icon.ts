import { html } from 'lit';

/** The opening quotation mark of a source mark. */
export const quoteIcon = html`<svg viewBox="0 0 10 10" aria-hidden="true"
  ><path d="M1 8V5q0-3 3-4v1.4Q2.8 3 2.7 4.3H4.4V8zM5.6 8V5q0-3 3-4v1.4Q7.4 3 7.3 4.3H9V8z" /></svg
>`;
