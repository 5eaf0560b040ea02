import { html, nothing, type TemplateResult } from 'lit';
import type { Platform } from '../../plan/schema/platform';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink, entityLinks } from '../../ui/parts/entity-link';
import { geometryWord } from '../../ui/parts/geometry-text';
import '../../ui/parts/source-mark';

type Cell = {
  /** What the cells of a row are held against each other by; null where they always differ. */
  readonly key: string | null;
  readonly content: TemplateResult | string;
};

/** What platforms are, row by row, with a word on whether they differ. */
export function platformRows(platforms: readonly Platform[], context: CardContext): TemplateResult {
  const { m } = context.locale;
  const { rows } = m.platforms;
  const row = (title: string, cellOf: (platform: Platform) => Cell) => {
    const cells = platforms.map(cellOf);
    const alike = cells.every(({ key }) => key === cells[0]?.key);
    return html`<tr>
      <th scope="row">
        ${title}${
          platforms.length > 1 && cells.every(({ key }) => key !== null)
            ? html`<span class="difference-word" ?data-differs=${!alike}>${alike ? m.platforms.alike : m.platforms.differs}</span>`
            : nothing
        }
      </th>
      ${cells.map(({ content }) => html`<td class="text">${content}</td>`)}
    </tr>`;
  };
  return html`${row(rows.category, (platform) => category(platform, context))}
    ${row(rows.role, ({ role, role_cite }) => ({
      key: role,
      content:
        role && role_cite
          ? html`${m.card.roles[role]}<source-mark cite=${role_cite} what=${rows.role}></source-mark>`
          : m.platforms.noRole,
    }))}
    ${row(rows.area, ({ area }) => ({ key: area, content: entityLink(area, context) }))}
    ${row(rows.corridor, ({ area }) => within(area, context))}
    ${row(rows.blocks, ({ blocks }) => ({
      key: null,
      content: html`<ul>${blocks.map(({ name }) => html`<li>${context.locale.text(name)}</li>`)}</ul>`,
    }))}
    ${row(rows.geometry, ({ id }) => geometry(id, context))}`;
}

function category({ category, status, cite }: Platform, { locale }: CardContext): Cell {
  const { card } = locale.m;
  return {
    key: `${category} ${status}`,
    content: html`${card.categories[category]}${
      status === 'established'
        ? nothing
        : html` <span class="shared">${status === 'creating' ? card.creating : card.statusOpen}</span>`
    }<source-mark cite=${cite} what=${locale.m.platforms.rows.category}></source-mark>`,
  };
}

/** The corridor and the belts that its area is a member of. */
function within(area: string, context: CardContext): Cell {
  const { corridor, belts } = context.plan.layout;
  const ids = [corridor, ...belts].filter(({ members }) => members.includes(area)).map(({ id }) => id);
  return {
    key: ids.join(),
    content: ids.length > 0 ? entityLinks(ids, context) : context.locale.m.platforms.outside,
  };
}

function geometry(id: string, { plan, locale }: CardContext): Cell {
  const text = geometryWord(id, plan, locale);
  return { key: text, content: text };
}
