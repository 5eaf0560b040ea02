import { phrasesOf } from '../../../plan/phrases';
import type { Plan } from '../../../plan/plan';
import type { Topic } from '../../../plan/topics/topics';
import { candidatesOf } from './evidence';
import type { ParsedRequest, Reason, RequestTopic } from './parsed-request';
import type { Entry, Vocabulary } from './vocabulary';
import { holdsKey, keyOf, phraseKeys, type Token, tokensOf } from './word-keys';

/** A name or term of more tokens than this is not looked for. */
const longest = 24;
/** A part of names that leads to more topics than this says too little. */
const mostTopics = 3;

/**
 * What a reader's text means. From its start on, the longest word of the vocabulary is taken, then what stands
 * behind it; what is left over is sought as a part of names and terms, then in the phrases themselves.
 */
export function parseRequest(plan: Plan, vocabulary: Vocabulary, text: string): ParsedRequest {
  const topics = new Map<string, RequestTopic>();
  const literal: { word: string; plan: readonly string[] }[] = [];
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
    if (key.length < 2 || generic.has(key) || isPlace(plan, key)) return false;
    const parts = topicsWithPart(vocabulary, key);
    for (const topic of parts ?? []) mean(topic, { kind: 'part', word, plan: [] });
    if (parts === null) return false;
    if (parts.length === 0 && !isSaid(plan, key)) return false;
    if (parts.length === 0) literal.push({ word, plan: [] });
    return true;
  };
  for (const { word, entries } of piecesOf(text, vocabulary)) {
    if (entries) read(word, entries);
    else if (!guess(word))
      for (const piece of withoutFiller(word))
        if (!guess(piece))
          for (const each of /\p{Script=Han}/u.test(piece) ? [piece] : piece.split(' '))
            if (each === piece || !guess(each)) unknown.push(each);
  }
  const nothing = topics.size + literal.length + unknown.length === 0 && text.trim() !== '';
  return { topics: [...topics.values()], literal, unknown: nothing ? [text.trim()] : unknown };
}

type Piece = { readonly word: string; readonly entries: readonly Entry[] | null };

/** The words of the vocabulary that a text has, and what stands between them. */
export function piecesOf(text: string, { entries }: Vocabulary): readonly Piece[] {
  const tokens = tokensOf(text);
  const whole = text.normalize('NFKC');
  const written = (part: readonly Token[]) => whole.slice(part[0]?.start, part.at(-1)?.end);
  const pieces: Piece[] = [];
  let rest: Token[] = [];
  const put = () => {
    if (rest.length > 0) pieces.push({ word: written(rest), entries: null });
    rest = [];
  };
  for (let at = 0; at < tokens.length; ) {
    const most = Math.min(longest, tokens.length - at);
    const size = Array.from({ length: most }, (_, index) => most - index).find((length) =>
      entries.has(keyOf(tokens.slice(at, at + length))),
    );
    const token = tokens[at] as Token;
    if (size) {
      put();
      const part = tokens.slice(at, at + size);
      pieces.push({ word: written(part), entries: entries.get(keyOf(part)) ?? null });
    } else {
      if (token.han && token.gap) put();
      rest.push(token);
    }
    at += size ?? 1;
  }
  put();
  return pieces;
}

/** Topics that have a word in their name or, where none has, among their terms; null where it says too little. */
function topicsWithPart({ parts }: Vocabulary, key: string): readonly Topic[] | null {
  const having = (kind: 'name' | 'term') => {
    const found = parts.filter((part) => part.kind === kind && holdsKey(part.key, key));
    const topics = [...new Map(found.map(({ topic }) => [topic.id, topic])).values()];
    const whole = new Set(topics.flatMap(({ kind, id }) => (kind === 'industry' ? [id] : [])));
    return topics.filter(({ kind, industry }) => kind === 'industry' || !whole.has(industry.id));
  };
  const named = having('name');
  const found = named.length > 0 ? named : having('term');
  return found.length > mostTopics ? null : found;
}

/** Whether a word is a part of an area's name, which says where, not what. */
function isPlace({ areas, municipality }: Plan, key: string): boolean {
  return [municipality, ...areas].some(({ name }) =>
    [name.zh, name.en].some((each) => holdsKey(keyOf(tokensOf(each)), key)),
  );
}

/** Whether a phrase about a candidate has a word. */
function isSaid(plan: Plan, key: string): boolean {
  return [...candidatesOf(plan, 'platform'), ...candidatesOf(plan, 'city')].some((candidate) =>
    phrasesOf(candidate).some((phrase) => phraseKeys(plan, phrase).some((whole) => holdsKey(whole, key))),
  );
}

/** Parts of many names that say nothing alone: food processing is no other processing. */
const generic = new Set(
  '材料 食品 加工 设备 零件 部件 配件 制品 用品 器材 material processing equipment part component product food device good supply'.split(
    ' ',
  ),
);

/** What people write around the thing they mean; longer ones first, since some are parts of others. */
const chinese =
  /产业园|产业链|开发区|高新区|园区|平台|我们|我司|公司|企业|工厂|产业|行业|领域|项目|产品|生产|制造|加工|研发|从事|相关|投资|建厂|设厂|选址|落户|寻找|哪里|哪儿|适合|需要|打算|以及|一家|一个|想要|创新|[我做想造要找在的了和与及或等是有把厂]/gu;

const english = new Set(
  tokensOf(
    'a an the and or of for in on to at by with from i we you our my us is are am be its this that make maker made manufacture manufacturer manufacturing produce producer producing production build building sell want need look looking find where which company firm factory plant business industry product innovation city park zone platform district',
  ).map(({ text }) => text),
);

/** A text without what people write around the thing they mean; what is left may fall into several pieces. */
function withoutFiller(text: string): readonly string[] {
  return text
    .replaceAll(chinese, '\n')
    .split('\n')
    .map((piece) =>
      piece
        .split(/\s+/)
        .filter((word) => !english.has(tokensOf(word)[0]?.text ?? ''))
        .join(' '),
    )
    .filter((piece) => piece !== '');
}
