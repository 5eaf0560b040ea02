import { customElement, property } from 'lit/decorators.js';
import { type MapAnswer, noAnswer } from '../../../plan/filter/map-answer';
import type { Plan } from '../../../plan/plan';
import { scene } from '../../scene';
import { MapLayer } from '../parts/map-layer';
import { describeAnswer } from './describe-answer';

declare global {
  interface HTMLElementTagNameMap {
    'answer-layer': AnswerLayer;
  }
}

const nothing = scene([]);

/** Ranks, letters, outlines and distances that the page beside the map speaks of. */
@customElement('answer-layer')
export class AnswerLayer extends MapLayer {
  @property({ attribute: false }) plan: Plan | null = null;
  @property({ attribute: false }) answer: MapAnswer = noAnswer;

  protected override describe() {
    const { plan, answer, scheme } = this;
    return plan && answer !== noAnswer ? describeAnswer(plan, answer, scheme) : nothing;
  }
}
