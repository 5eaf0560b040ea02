import { html, type TemplateResult } from 'lit';

export type Option = { readonly value: string; readonly label: string };
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] };

type Choice = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (Option | OptionGroup)[];
  readonly choose: (value: string, event: Event) => void;
};

/** A labelled list to choose from. */
export function choiceField({ label, value, options, choose }: Choice): TemplateResult {
  const one = ({ value: id, label: name }: Option) =>
    html`<option value=${id} .selected=${id === value}>${name}</option>`;
  return html`<label class="field">
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value, event)}>
      ${options.map((entry) =>
        'options' in entry
          ? html`<optgroup label=${entry.label}>${entry.options.map(one)}</optgroup>`
          : one(entry),
      )}
    </select>
  </label>`;
}
