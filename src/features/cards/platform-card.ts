import { html, nothing, type TemplateResult } from 'lit';
import type { Platform } from '../../plan/schema/platform';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink, entityLinks } from '../../ui/parts/entity-link';
import { labelledValues } from '../../ui/parts/labelled-values';
import { cardHeader } from './card-header';
import { figureTable } from './figure-table';
import { nearestSection } from './nearest-section';
import { orientation } from './orientation';
import '../../ui/parts/source-mark';

/** A row of table 2. The plan sets no target for a platform: the host area's figures stand beside it. */
export function platformCard(platform: Platform, context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { m } = locale;
  const host = plan.areas.find(({ id }) => id === platform.area);
  const { corridor, belts } = plan.layout;
  const inBelts = belts.filter(({ members }) => members.includes(platform.area)).map(({ id }) => id);
  return html`
    ${cardHeader(
      { id: platform.id, record: platform },
      {
        eyebrow: m.card.categories[platform.category],
        status: statusText(platform, context),
        links: labelledValues([
          [m.card.where.area, entityLink(platform.area, context)],
          [
            m.card.where.role,
            platform.role && platform.role_cite
              ? html`${m.card.roles[platform.role]}<source-mark
                    cite=${platform.role_cite}
                    what=${m.card.where.role}
                  ></source-mark>`
              : nothing,
          ],
          [m.card.where.blocks, platform.blocks.length > 1 ? blocks(platform, context) : nothing],
          [
            m.card.where.corridor,
            corridor.members.includes(platform.area) ? entityLink(corridor.id, context) : nothing,
          ],
          [m.card.where.belt, inBelts.length > 0 ? entityLinks(inBelts, context) : nothing],
          [m.card.where.places, platform.places.length > 0 ? entityLinks(platform.places, context) : nothing],
          [m.card.listed, html`${m.card.inTable}<source-mark cite=${platform.cite}></source-mark>`],
        ]),
      },
      context,
    )}
    ${platform.category === 'provincial-wanmu' ? html`<p class="geometry">${m.card.wanmuNote}</p>` : nothing}
    ${orientation(platform.phrases, context)}
    <section>
      <h3>${m.card.figures}</h3>
      <p class="soft">${m.card.platformNoTarget}</p>
      ${
        host
          ? html`<div class="host">
              <h4>${m.card.hostFigures(locale.text(host.name))}</h4>
              ${figureTable(host, context)}
            </div>`
          : nothing
      }
    </section>
    ${nearestSection(platform.id)}
  `;
}

/** Nothing of a platform that is established. */
function statusText({ status }: Platform, { locale }: CardContext): string | undefined {
  const { creating, statusOpen } = locale.m.card;
  return status === 'established' ? undefined : status === 'creating' ? creating : statusOpen;
}

function blocks({ blocks, area }: Platform, context: CardContext): TemplateResult {
  const { locale } = context;
  return html`<ul class="plain">
    ${blocks.map(
      (block) =>
        html`<li>
          ${locale.text(block.name)}${
            block.area === area ? nothing : html` · ${entityLink(block.area, context)}`
          }${block.own_name ? html` <span class="soft">${locale.m.card.ownName}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}
