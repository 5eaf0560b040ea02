import {
  type HierarchyRectangularNode,
  hierarchy,
  treemap,
  treemapSlice,
  treemapSquarify,
} from 'd3-hierarchy';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { industryStyle } from '../../style/industry-colours';
import { derivedValue } from '../../ui/parts/derived-value';
import { figureValue } from '../../ui/parts/figure-value';
import { groupBy } from '../../ui/parts/group-by';
import { topicLink } from '../../ui/parts/topic-link';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import { type TargetShares, targetShares } from './model/target-shares';
import targetPictureCss from './target-picture.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'target-picture': TargetPicture;
  }
}

type Part = TargetShares['parts'][number] | { readonly industry: null; readonly value: number };
type Group = { readonly children: readonly (Group | Part)[] };
type Tile = HierarchyRectangularNode<Group | Part>;

/** The targets of 2025 as parts of the city's: areas in proportion, in words that a screen reader finds too. */
@customElement('target-picture')
export class TargetPicture extends PlanElement {
  static override styles = styleSheets(cardCss, targetPictureCss);

  override render() {
    const shares = targetShares(this.plan);
    const rest = shares.rest !== null && shares.rest > 0 ? [{ industry: null, value: shares.rest }] : [];
    const groups = groupBy(shares.parts, ({ industry }) => industry.group).map(([, parts]) => ({
      children: parts.toSorted((a, b) => b.value - a.value),
    }));
    const root = hierarchy<Group | Part>({ children: [...groups, ...rest] }).sum((node) =>
      'value' in node ? node.value : 0,
    );
    const tiles = treemap<Group | Part>().size([100, 100]).tile(rowsOfGroups)(root).leaves();
    return html`<ul lang=${this.locale.tag}>${tiles.map((tile) => this.#tile(tile, shares))}</ul>`;
  }

  #tile({ data, x0, x1, y0, y1 }: Tile, shares: TargetShares): TemplateResult | typeof nothing {
    if (!('value' in data)) return nothing;
    const { industry } = data;
    const place = `--left: ${x0}%; --width: ${x1 - x0}%; --top: ${y0}%; --height: ${y1 - y0}%`;
    const colour = industry ? `; ${industryStyle(industry.id)}` : '';
    return html`<li .style=${place + colour}>
      <div class="tile ${industry ? '' : 'rest'}">${'figure' in data ? this.#part(data) : this.#rest(shares)}</div>
    </li>`;
  }

  #part({ industry, figure }: TargetShares['parts'][number]): TemplateResult {
    const { m, text } = this.locale;
    const what = `${text(industry.name)}${m.card.listSeparator}${m.industries.targetWhat}`;
    return html`${topicLink(industry.id, this)}
      <p>${figureValue(figure, what, this)}</p>`;
  }

  #rest({ rest, atMost, formula, city, parts }: TargetShares): TemplateResult {
    const { m, amount, text } = this.locale;
    const { industries } = m;
    const value = amount(rest ?? 0, city.unit);
    const inputs = [
      { label: m.card.cityRow, figure: city },
      ...parts.map(({ industry, figure }) => ({ label: text(industry.name), figure })),
    ];
    const shown = atMost ? industries.restValue(value) : value;
    return html`<b>${industries.rest}</b>
      <p>${derivedValue({ value: shown, formula, inputs }, industries.rest)}</p>`;
  }
}

const squares = treemapSquarify.ratio(1);

/** Each group has a row of its own, and what is left over the last; within a row the tiles are as square as they can be. */
function rowsOfGroups(node: Tile, ...box: [x0: number, y0: number, x1: number, y1: number]): void {
  (node.depth === 0 ? treemapSlice : squares)(node, ...box);
}
