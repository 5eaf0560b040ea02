import { html, type TemplateResult } from 'lit';

/** Why a file cannot be read: `title` and what is wrong, the first few things of it. */
export function fileProblems(title: string, problems: readonly string[]): TemplateResult {
  return html`<div class="fault" role="alert">
    ${title}
    <ul>${problems.slice(0, 5).map((problem) => html`<li>${problem}</li>`)}</ul>
  </div>`;
}
