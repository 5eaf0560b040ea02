import type { Plan } from '../../../plan/plan';
import type { Topic } from '../../../plan/topics/topics';
import { generic, withoutFiller } from './filler';
import { isSaid } from './is-said';
import type { ParsedRequest, Reason, RequestTopic } from './parsed-request';
import { type Piece, piecesOf } from './pieces-of';
import type { Entry, Vocabulary } from './vocabulary';
import { holdsKey, keyOf, tokensOf } from './word-keys';

/** A part of names that leads to more topics than this says too little. */
const mostTopics = 3;

/**
 * What a reader's text means. From its start on, the longest word of the vocabulary is taken, then what stands
 * behind it; what is left over is sought as a part of names and terms, then in the phrases themselves.
 */
export function parseRequest(plan: Plan, vocabulary: Vocabulary, text: string): ParsedRequest {
  const topics = new Map<string, RequestTopic>();
  const literal: { word: string; plan: readonly string[] }[] = [];
  const areas = new Set<string>();
  const general: string[] = [];
  const unknown: string[] = [];
  const mean = (topic: Topic, reason: Reason) => {
    const { reasons = [], words = [] } = topics.get(topic.id) ?? {};
    const names = [topic.record.name.zh, topic.record.name.en];
    topics.set(topic.id, {
      topic,
      reasons: [...reasons, { ...reason, plan: reason.plan.filter((word) => !names.includes(word)) }],
      words: [...new Set([...words, reason.word, ...reason.plan])],
    });
  };
  const read = (word: string, entries: readonly Entry[]) => {
    for (const entry of entries) for (const topic of entry.topics) mean(topic, { ...entry, word });
    const bare = entries.filter((entry) => entry.topics.length === 0);
    if (bare.length > 0) literal.push({ word, plan: bare.flatMap((entry) => entry.plan) });
  };
  const guess = (word: string): boolean => {
    const key = keyOf(tokensOf(word));
    if (key.length < 2 || generic.has(key) || isAbbreviation(word)) return false;
    const parts = topicsWithPart(vocabulary, key);
    for (const topic of parts ?? []) mean(topic, { kind: 'part', word, plan: [] });
    if (parts === null) return false;
    if (parts.length === 0 && !isSaid(plan, key)) return false;
    if (parts.length === 0) literal.push({ word, plan: [] });
    return true;
  };
  const leftOver = (word: string) => (isGeneric(word) ? general : unknown).push(word);

  const pieces = piecesOf(text, vocabulary);
  const phrases = joined(plan, text, pieces);
  for (const word of phrases) literal.push({ word, plan: [] });
  const own = pieces.filter(({ word }) => !isGeneric(word));
  for (const { word, entries, area } of own) {
    if (area) areas.add(area);
    else if (entries) read(word, entries);
    else if (withoutFiller(word).length > 0 && !guess(word))
      for (const piece of withoutFiller(word))
        if (!guess(piece))
          for (const each of /\p{Script=Han}/u.test(piece) ? [piece] : piece.split(' '))
            if (each === piece || !guess(each)) leftOver(each);
  }
  for (const { word, entries } of pieces.filter((piece) => !own.includes(piece))) {
    const said = phrases.some((phrase) => phrase.includes(word));
    const near = (entries ?? []).filter((entry) => narrows(entry, [...topics.values()]));
    if (near.length > 0) read(word, near);
    else if (!said) general.push(word);
  }
  // What was already said by a longer phrase is understood.
  const open = unknown.filter((word) => !phrases.some((phrase) => phrase.includes(word)));
  const nothing = topics.size + literal.length + areas.size + general.length + open.length === 0;
  areas.delete(plan.municipality.id);
  return {
    topics: [...topics.values()],
    literal,
    areas: [...areas],
    general,
    unknown: nothing && text.trim() !== '' ? [text.trim()] : open,
  };
}

function isGeneric(word: string): boolean {
  return generic.has(keyOf(tokensOf(word)));
}

/** A general word counts only where it says more of an industry that something else in the text means: parts of cars. */
function narrows({ topics }: Entry, meant: readonly RequestTopic[]): boolean {
  return topics.some(({ industry }) => meant.some(({ topic }) => topic.industry.id === industry.id));
}

/** Three letters are a part of a name only as the abbreviation they are: PET film is no food for pets. */
function isAbbreviation(word: string): boolean {
  return /^[a-z]{1,3}$/.test(word.trim());
}

/**
 * Words of the vocabulary that stand in a phrase together with what is beside them in the text: 动力电池材料 is
 * said as a whole, and neither of its halves means as much.
 */
function joined(plan: Plan, text: string, pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap(({ word, entries }, index) => {
    const next = pieces[index + 1];
    if (!next || (entries === null && next.entries === null)) return [];
    return [`${word}${next.word}`, `${word} ${next.word}`].filter(
      (both) => text.normalize('NFKC').includes(both) && isSaid(plan, keyOf(tokensOf(both))),
    );
  });
}

/** Two signs are a part only where a name begins or ends: the 型材 within 新型材料 are no profiles. */
function hasPart(name: string, key: string): boolean {
  if (/^\p{Script=Han}{2}$/u.test(key)) return name.startsWith(key) || name.endsWith(key);
  return holdsKey(name, key);
}

/** Topics that have a word in their name or, where none has, among their terms; null where it says too little. */
function topicsWithPart({ parts }: Vocabulary, key: string): readonly Topic[] | null {
  const having = (kind: 'name' | 'term') => {
    const found = parts.filter((part) => part.kind === kind && hasPart(part.key, key));
    const topics = [...new Map(found.map(({ topic }) => [topic.id, topic])).values()];
    const whole = new Set(topics.flatMap(({ kind, id }) => (kind === 'industry' ? [id] : [])));
    return topics.filter(({ kind, industry }) => kind === 'industry' || !whole.has(industry.id));
  };
  const named = having('name');
  const found = named.length > 0 ? named : having('term');
  return found.length > mostTopics ? null : found;
}
