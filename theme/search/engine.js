// The search in the browser: the twin of bangvang/search (matching, ladder, answering) and bangvang/words (folding,
// typing). What either finds, and in which order, the other does; tests compare them. Nothing here touches the page.

const TONES = "\u0300\u0309\u0303\u0301\u0323";
const IGNORED = "'`\u00b4\u02bb\u02bc\u2018\u2019\u201b\u2032\uff07\u00ad\u200b\u200c\u200d\u2060\ufeff";
const DROPPED = new RegExp(`[${IGNORED}]`, "g");
const WORD = /[\p{L}\p{M}]+|[0-9]+/gu;
const SPELT = new RegExp(`[\\p{L}\\p{M}${IGNORED}]+|[0-9${IGNORED}]+`, "gu");
const NUMBER = /^[0-9]+$/;

// Folding: see bangvang/words/folding.py for the rules.

const plain = (text) => text.normalize("NFC").toLowerCase().replace(/[ðɖ]/g, "đ").replace(DROPPED, "").normalize("NFC");
const number = (word) => word.replace(/^0+(?=.)/, "");

export const words = (text) => (plain(text).match(WORD) ?? []).filter((word) => /[\p{L}0-9]/u.test(word));

export function exactKey(word) {
  if (NUMBER.test(word)) return number(word);
  let letters = "", tones = "";
  for (const char of word.normalize("NFD")) {
    const tone = TONES.indexOf(char);
    if (tone < 0) letters += char; else tones += tone + 1;
  }
  return letters.normalize("NFC") + tones;
}

export function foldedKey(word) {
  if (NUMBER.test(word)) return number(word);
  const letters = word.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").normalize("NFC");
  return NUMBER.test(letters) ? number(letters) : letters.replace(/^((?:h|k|l|m|s|t|v|qu))y$/, "$1i");
}

// Typing: see bangvang/words/typing.py.

const KEYS = { f: "\u0300", r: "\u0309", x: "\u0303", s: "\u0301", j: "\u0323" };
const VNI = { 1: "s", 2: "f", 3: "r", 4: "x", 5: "j", 7: "w", 8: "w", 9: "d" };
const ROOFED = { a: "â", e: "ê", o: "ô" };
const HORNED = { a: "ă", o: "ơ", u: "ư" };

export const untyped = (text) => text.toLowerCase().split(/[ \t\n\r\u00a0]+/).filter(Boolean).map((chunk) => {
  if (/^[a-z]+$/.test(chunk)) return syllable(chunk);
  if (!/^(?=.*[aeiouy])[a-z]+[1-9][a-z1-9]*$/.test(chunk)) return chunk;
  let keys = "";
  for (const key of chunk) keys += key === "6" ? [...keys].reverse().find((one) => ROOFED[one]) ?? "" : VNI[key] ?? key;
  return syllable(keys);
}).join(" ");

function syllable(keys) {
  let [, onset, rest] = /^(qu|gi(?=[aeiouy])|[^aeiouyw]*)(.*)$/.exec(keys);
  const tone = KEYS[/[frxsj](?=[^frxsj]*$)/.exec(rest)?.[0]] ?? "";
  rest = rest.replace(/[frxsj]/g, "");
  if (onset.startsWith("dd")) onset = "đ" + onset.slice(2);
  else if (onset.startsWith("d") && rest.endsWith("d")) [onset, rest] = ["đ" + onset.slice(1), rest.slice(0, -1)];
  rest = rest.replace(/([aeo])([^aeiouy]*)\1/, (_, twice, between) => ROOFED[twice] + between);
  const bare = rest.replace(/w/g, "");
  if (rest !== bare && bare.includes("uo")) rest = bare.replace("uo", "ươ");
  else rest = rest.replace(/([aou])([^aou]*)w/, (_, vowel, between) => HORNED[vowel] + between).replace("w", "ư");
  return (onset + toned(rest, tone)).normalize("NFC");
}

function toned(rest, mark) {
  const marked = /[âêôơưă](?!.*[âêôơă])/.exec(rest);
  const vowels = /[aeiouy]+/.exec(rest);
  if (!mark || (!marked && !vowels)) return rest;
  const end = vowels ? vowels.index + vowels[0].length : 0;
  const place = marked ? marked.index + 1 : end - (end === rest.length && vowels[0].length > 1 ? 1 : 0);
  return rest.slice(0, place) + mark + rest.slice(place);
}

// A query: its words, the last of which may be a beginning.

const letters = (exact) => exact.replace(/[1-5]+$/, "");
const cut = (text) => [...text].slice(0, 200).join("");

export function terms(text) {
  const spelt = words(cut(text)).slice(0, 12);
  return spelt.map((word, place) => term(exactKey(word), foldedKey(word), {
    prefix: place === spelt.length - 1 && (place > 0 || [...word].length > 1 || NUMBER.test(word)),
  }));
}

const keys = (some) => JSON.stringify(some.map((one) => [one.exact, one.folded, one.prefix]));

function term(exact, folded, { prefix = false, near = false }) {
  const isNumber = NUMBER.test(folded);
  return { exact, folded, prefix, near, isNumber, isPlain: isNumber || /^[a-z]+$/.test(exact) };
}

function agrees(one, form) {
  if (one.isNumber || form === one.exact) return true;
  const typed = letters(one.exact), other = letters(form);
  const tones = one.exact.slice(typed.length);
  return one.prefix && other.startsWith(typed) && (!tones || tones === form.slice(other.length));
}

// Files: numbers of seven bits a byte, shards of words with lists of runs.

class Bytes {
  constructor(data) { this.data = data; this.at = 0; }

  take() {
    let value = 0, shift = 0, byte;
    do { byte = this.data[this.at++]; value |= (byte & 127) << shift; shift += 7; } while (byte > 127);
    return value;
  }

  slice(length) { return this.data.subarray(this.at, this.at += length); }
}

function parse(data) {
  const bytes = new Bytes(data), decoder = new TextDecoder(), found = new Map();
  let before = new Uint8Array(0);
  while (bytes.at < data.length) {
    const shared = bytes.take(), own = bytes.slice(bytes.take());
    const spelt = new Uint8Array(shared + own.length);
    spelt.set(before.subarray(0, shared));
    spelt.set(own, shared);
    before = spelt;
    const token = decoder.decode(spelt), lists = [];
    for (let left = bytes.take(); left > 0; left--) {
      const form = decoder.decode(bytes.slice(bytes.take())) || token;
      lists.push({ form, role: bytes.take(), runs: bytes.slice(bytes.take()) });
    }
    found.set(token, lists);
  }
  return found;
}

async function inflate(data) {
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const fetched = async (url) => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return answer.arrayBuffer();
};

// The last of ascending entries that is not after the value, or the first.
const lastBefore = (listed, value) => {
  let low = 0, high = listed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (listed[middle][0] <= value) low = middle + 1; else high = middle;
  }
  return Math.max(0, low - 1);
};

const AROUND = 1 << 17, EDIT = 1 << 22;
const MARKED = { otherwise: 1 << 12, begun: 1 << 7, longer: 1 << 6, place: 1 << 3 };
const PLAIN = { begun: 1 << 12, longer: 1 << 11, place: 1 << 8, otherwise: 1 << 3 };
const [FIRST, MIDDLE, LAST, LOOSE] = [0, 1, 2, 3];
const FORMAT = 1;

export class Engine {
  // `url` is the manifest's address; `load` gives the bytes behind an address.
  constructor(manifest, url, load = fetched) {
    if (manifest.format !== FORMAT) throw new Error(`format ${manifest.format}`);
    Object.assign(this, { manifest, url, load, files: new Map() });
    this.scratch = [0, 1].map(() => new Int32Array(manifest.documents));
    this.tally = new Uint8Array(manifest.documents);
  }

  file(name, made) {
    if (!this.files.has(name)) {
      const content = this.load(new URL(`chi-muc/${name}.bin`, this.url)).then(inflate).then(made);
      content.catch(() => this.files.delete(name));
      this.files.set(name, content);
    }
    return this.files.get(name);
  }

  async lexicon() {
    this.known ??= new Set(this.tokens = await this.file(this.manifest.lexicon, (data) => new TextDecoder().decode(data).split("\n")));
    return this.tokens;
  }

  // The words that are the token, or begin with it: pairs of word and lists.
  async lists(listed, token, prefix) {
    const start = lastBefore(listed, token);
    const end = prefix ? lastBefore(listed, token + "\uffff") + 1 : start + 1;
    const shards = await Promise.all(listed.slice(start, end).map(([, name]) => this.file(name, parse)));
    return shards.flatMap((shard) => prefix ? [...shard].filter(([word]) => word.startsWith(token))
      : shard.has(token) ? [[token, shard.get(token)]] : []);
  }

  async hits(numbers) {
    const { block, blocks, groups, kinds } = this.manifest;
    return Promise.all(numbers.map(async (id) => {
      const place = Math.floor(id / block), row = id % block;
      const columns = await this.file(blocks.slice(place * 8, place * 8 + 8), (data) => JSON.parse(new TextDecoder().decode(data)));
      const [title, about, path, weight] = columns.map((column) => column[row]);
      return { kind: kinds[groups[lastBefore(groups, id)][1]], title, about, path, weight };
    }));
  }

  // What was found: {step, total, meant, terms, hits}. `current` tells, between two waits, whether anybody still asks.
  async search(text, { limit = 10, current = () => true } = {}) {
    for await (const [step, rung, meant] of this.ladder(text)) {
      if (!current()) return null;
      const found = await this.matches(rung);
      if (found.total) {
        const best = await this.best(rung, found, limit);
        return { step, total: found.total, meant, terms: rung.terms, hits: await this.hits(best) };
      }
    }
    return { step: "none", total: 0, meant: "", terms: terms(text), hits: [] };
  }

  async *ladder(text) {
    const query = terms(text);
    if (!query.length) return;
    // Contexts are asked for by whole words first (1), for their beginnings (2) ask for much more of the index.
    const ways = (levels, name, some, meant = "", edits = 0) => levels.map((contexts) => [name, { terms: some, contexts, edits }, meant]);
    yield* ways([0], "names", query);
    const last = query.at(-1);
    const alone = query.length > 1 && [...last.folded].length === 1 && !last.isNumber;
    const finished = alone ? query.slice(0, -1) : query;
    yield* ways([1, 2], "contexts", finished);
    const shorter = this.withoutOptional(finished);
    for (const fewer of shorter) yield* ways([0, 1, 2], "optional", fewer);
    const bare = shorter.at(-1) ?? finished, longest = shorter.length ? [finished, bare] : [finished];
    for (const some of longest) {
      const begun = some.map((one) => ({ ...one, prefix: one.prefix || ([...one.folded].length > 1 && !one.isNumber) }));
      if (begun.some((one, place) => one.prefix !== some[place].prefix)) yield* ways([0, 1], "prefixes", begun);
    }
    const lexicon = await this.lexicon();
    for (const some of longest) {
      const able = some.map((one) => !one.isNumber && [...one.folded].length >= 3);
      const unknown = some.map((one, place) => able[place] && !this.known.has(one.folded));
      const chosen = unknown.some(Boolean) ? unknown : able;
      const near = some.map((one, place) => ({ ...one, near: chosen[place] }));
      if (chosen.some(Boolean)) yield* ways([0, 1], "edits", near, "", Math.max(1, Math.floor(some.length / 3)));
    }
    for (const meant of this.meant(text)) {
      const typed = terms(meant);
      if (!typed.length) continue;
      yield* ways([0, 1, 2], "typing", typed, meant);
      for (const fewer of this.withoutOptional(typed)) yield* ways([0, 1, 2], "typing", fewer, meant);
    }
    const kept = bare.filter((one) => one.isNumber || this.known.has(one.folded)
      || (one.prefix && lexicon.some((word) => word.startsWith(one.folded))));
    if (kept.length && kept.length < bare.length) yield* ways([0, 1, 2], "unknown", kept);
  }

  withoutOptional(query) {
    const { titles, optional } = this.manifest, shorter = new Map();
    const add = (some) => some.length && some.length < query.length && shorter.set(keys(some), some);
    let start = 0;
    while (start < query.length - 1 && titles.includes(query[start].folded)) add(query.slice(++start));
    for (const some of [query, query.slice(start)]) add(some.filter((one) => !optional.includes(one.folded)));
    return [...shorter.values()];
  }

  *meant(text) {
    const whole = cut(text), query = terms(whole), meant = untyped(whole);
    if (keys(terms(meant)) !== keys(query)) yield meant;
    const parted = query.map(({ folded, isNumber }) => {
      const ways = isNumber || [...folded].length < 5 || this.known.has(folded) ? [] : apart(folded, this.known);
      return ways.length ? ways : [[folded]];
    });
    for (let way = 0; way < Math.max(0, ...parted.map((ways) => ways.length)); way++) {
      const pieces = parted.map((ways) => ways[Math.min(way, ways.length - 1)]);
      if (pieces.some((one) => one.length > 1)) yield pieces.flat().join(" ");
    }
  }

  // Every document that holds all words, by its rank: {total, ranks: Map of rank to documents}.
  async matches({ terms: query, contexts, edits }) {
    const cost = query.every((one) => one.isPlain) ? PLAIN : MARKED, length = query.length;
    const spelt = await Promise.all(query.map((one) => this.spelt(one, contexts, edits)));
    let [total, best] = this.scratch, found = [];
    this.tally.fill(0);
    for (let place = 0; place < length; place++) {
      const touched = [], called = new Set();
      best.fill(-1);
      const lower = (runs, value, whole) => {
        const bytes = new Bytes(runs);
        for (let end = 0; bytes.at < runs.length;) {
          const gap = bytes.take(), start = end + (gap >> 1);
          end = start + (gap & 1 ? bytes.take() + 2 : 1);
          for (let id = start; id < end; id++) {
            if (best[id] < 0) { best[id] = value; touched.push(id); } else if (value < best[id]) best[id] = value;
            if (whole) called.add(id);
          }
        }
      };
      for (const { word, edit, names, around } of spelt[place]) {
        for (const [token, lists] of names) {
          const begun = (token === word ? 0 : cost.begun) + EDIT * edit;
          for (const { form, role, runs } of lists) {
            const otherwise = edit || !agrees(query[place], form) ? cost.otherwise : 0;
            lower(runs, begun + otherwise + cost.place * misplaced(role, place, length), role === LOOSE + length);
          }
        }
        for (const [token, lists] of around) {
          for (const { runs } of lists) lower(runs, AROUND + (token === word ? 0 : cost.begun), false);
        }
      }
      found = [];
      for (const id of touched) {
        if (place && total[id] < 0) best[id] = -1;
        else {
          if (place) best[id] += total[id];
          found.push(id);
        }
      }
      [total, best] = [best, total];
      for (const id of called) this.tally[id]++;
    }
    return this.ranked(found.filter((id) => total[id] < EDIT * (edits + 1)), total, cost, length);
  }

  ranked(found, total, cost, length) {
    const { groups } = this.manifest, ranks = new Map();
    for (const id of found) {
      const [, , words, weight] = groups[lastBefore(groups, id)];
      const around = Math.floor((total[id] % EDIT) / AROUND);
      let rank = total[id] + 7 - weight;
      if (this.tally[id] === length) rank -= (Math.floor(total[id] / cost.place) & 7) * cost.place;
      else if (words !== length - around) rank += cost.longer;
      if (ranks.has(rank)) ranks.get(rank).push(id); else ranks.set(rank, [id]);
    }
    return { total: found.length, ranks };
  }

  async spelt(one, contexts, edits) {
    const { manifest } = this;
    const near = one.near && edits ? nearby(one.folded, await this.lexicon()) : [];
    return Promise.all([[one.folded, 0], ...near].map(async ([word, edit]) => {
      const prefix = one.prefix && !edit;
      const [names, around] = await Promise.all([
        this.lists(manifest.names, word, prefix),
        contexts && !edit ? this.lists(manifest.contexts, word, prefix && contexts > 1) : [],
      ]);
      return { word, edit, names, around };
    }));
  }

  // The best, their head ranked again by the real names.
  async best({ terms: query }, { ranks }, limit) {
    const cost = query.every((one) => one.isPlain) ? PLAIN : MARKED, ordered = [];
    for (const rank of [...ranks.keys()].sort((one, other) => one - other)) {
      for (const id of ranks.get(rank).sort((one, other) => one - other)) ordered.push({ id, rank });
      if (ordered.length >= Math.max(50, limit)) break;
    }
    const blocks = new Set();
    let size = 0;
    while (size < Math.min(50, ordered.length)
      && blocks.add(Math.floor(ordered[size].id / this.manifest.block)).size <= 8) size++;
    const head = ordered.slice(0, size);
    (await this.hits(head.map(({ id }) => id))).forEach((hit, place) => {
      const { rank, id } = head[place];
      const part = query.length === 1 ? cost.place : cost.longer;
      head[place] = { id, keys: [Math.floor(rank / part), phrase(query, hit.title), rank >> 3, -hit.weight, id] };
    });
    head.sort((one, other) => {
      const place = one.keys.findIndex((key, at) => key !== other.keys[at]);
      return place < 0 ? 0 : one.keys[place] - other.keys[place];
    });
    return [...head, ...ordered.slice(size)].slice(0, limit).map(({ id }) => id);
  }
}

function misplaced(role, place, length) {
  if (length === 1) return role === LAST ? 0 : role === MIDDLE ? 2 : 1;
  return +(place === 0 ? role !== FIRST : place === length - 1 && role !== LAST);
}

function phrase(query, title) {
  if (query.length === 1) return 0;
  const spelt = words(title).map(foldedKey);
  const fits = (one, word) => word === one.folded || (one.prefix && word.startsWith(one.folded));
  const held = query.filter((one) => spelt.some((word) => fits(one, word)));
  if (!held.length) return 3;
  for (let start = 0; start + held.length <= spelt.length; start++) {
    if (held.every((one, place) => fits(one, spelt[start + place]))) return start ? 1 : 0;
  }
  let place = 0;
  for (const word of spelt) {
    if (fits(held[place], word)) place++;
    if (place === held.length) return 2;
  }
  return 3;
}

// Misspelt and joined words: see bangvang/search/near.py.

function nearby(token, lexicon) {
  const spelt = [...token], most = spelt.length >= 7 ? 2 : 1, found = [];
  for (const word of lexicon) {
    if (Math.abs(word.length - token.length) > 4 || word === token || NUMBER.test(word)) continue;
    const edits = distance(spelt, [...word], most);
    if (edits <= most) found.push([word, edits]);
  }
  return found;
}

function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [], last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      let cost = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (one[row - 1] !== other[column - 1]));
      if (row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) cost = Math.min(cost, before[column - 2] + 1);
      current.push(cost);
    }
    if (Math.min(...current) > most) return most + 1;
    [before, last] = [last, current];
  }
  return Math.min(last.at(-1), most + 1);
}

function apart(token, known) {
  const spelt = [...token], best = [...spelt.map(() => []), [[]]];
  for (let start = spelt.length - 1; start >= 0; start--) {
    const ways = [];
    for (let end = spelt.length; end > start + 1; end--) {
      const piece = spelt.slice(start, end).join("");
      if (best[end].length && known.has(foldedKey(piece))) ways.push(...best[end].map((rest) => [piece, ...rest]));
    }
    const fewest = Math.min(...ways.map((way) => way.length));
    best[start] = ways.filter((way) => way.length === fewest).slice(0, 4);
  }
  return best[0].length && best[0][0].length > 1 && best[0][0].length <= 6 ? best[0] : [];
}

// Which letters of a text a query found: [start, end] pairs within the text, for whoever shows them.
export function marks(text, query) {
  const found = [];
  for (const { 0: spelt, index } of text.matchAll(SPELT)) {
    const folded = words(spelt).map(foldedKey)[0];
    if (folded === undefined) continue;
    if (query.some((one) => one.folded === folded)) found.push([index, index + spelt.length]);
    else {
      const begun = query.find((one) => one.prefix && folded.startsWith(one.folded));
      if (begun) found.push([index, index + begunLength(spelt, [...begun.folded].length)]);
    }
  }
  return found;
}

// How much of a word as it is spelt makes so many letters of its folded key: marks and apostrophes belong to theirs.
function begunLength(spelt, count) {
  let length = 0;
  for (const char of spelt) {
    if (!/\p{M}/u.test(char) && !IGNORED.includes(char) && count-- === 0) break;
    length += char.length;
  }
  return length;
}
