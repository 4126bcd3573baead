// The search in the browser: the twin of bangvang/search (matching, ladder, answering) and bangvang/words (folding).
// What either finds, and in which order, the other does; tests compare them. Nothing here touches the page.

const TONES = "\u0300\u0309\u0303\u0301\u0323";
export const IGNORED = "'`\u00b4\u02bb\u02bc\u2018\u2019\u201b\u2032\uff07\u00ad\u200b\u200c\u200d\u2060\ufeff";
const DROPPED = new RegExp(`[${IGNORED}]`, "g");
const WORD = /[\p{L}\p{M}]+|[0-9]+/gu;
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

function each(runs, told) {
  const bytes = new Bytes(runs);
  for (let end = 0; bytes.at < runs.length;) {
    const gap = bytes.take(), start = end + (gap >> 1);
    end = start + (gap & 1 ? bytes.take() + 2 : 1);
    for (let id = start; id < end; id++) told(id);
  }
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

// The shards that hold a token, or the words that begin with it.
const shards = (listed, token, prefix) =>
  listed.slice(lastBefore(listed, token), lastBefore(listed, prefix ? token + "\uffff" : token) + 1);

const AROUND = 1 << 17, EDIT = 1 << 22;
const MARKED = { otherwise: 1 << 12, begun: 1 << 7, longer: 1 << 6, place: 1 << 3 };
const PLAIN = { begun: 1 << 12, longer: 1 << 11, place: 1 << 8, otherwise: 1 << 3 };
const costs = (query) => query.every((one) => one.isPlain) ? PLAIN : MARKED;
const [FIRST, MIDDLE, LAST, LOOSE] = [0, 1, 2, 3];
const FORMAT = 3, HEAD = 50, BLOCKS = 6, ROOM = 8_000, IDS = 1 << 24;

export class Engine {
  // `url` is the manifest's address; `load` gives the bytes behind an address.
  constructor(manifest, url, load = fetched) {
    if (manifest.format !== FORMAT) throw new Error(`format ${manifest.format}`);
    Object.assign(this, { manifest, url, load, files: new Map() });
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

  far() { return import("./meant.js"); }

  // The words that are the token, or begin with it: pairs of word and lists.
  async lists(listed, token, prefix) {
    const parsed = await Promise.all(shards(listed, token, prefix).map(([, name]) => this.file(name, parse)));
    return parsed.flatMap((shard) => prefix ? [...shard].filter(([word]) => word.startsWith(token))
      : shard.has(token) ? [[token, shard.get(token)]] : []);
  }

  place(id) { return Math.floor(id / this.manifest.block); }

  kind(id) {
    const { groups, kinds } = this.manifest;
    return kinds[groups[lastBefore(groups, id)][1]];
  }

  // The name of a block's file: in the manifest or, where blocks are many, in a page of names.
  async block(place) {
    const { blocks, page, pages } = this.manifest, at = (names, number) => names.slice(number * 8, number * 8 + 8);
    if (!pages) return at(blocks, place);
    return at(await this.file(at(pages, Math.floor(place / page)), (data) => new TextDecoder().decode(data)), place % page);
  }

  async hits(numbers) {
    const { block } = this.manifest;
    return Promise.all(numbers.map(async (id) => {
      const place = this.place(id), row = id % block;
      const columns = await this.file(await this.block(place), (data) => JSON.parse(new TextDecoder().decode(data)));
      const [title, about, path, weight, untold] = columns.map((column) => column[row]);
      return { kind: this.kind(id), title, about, path, weight, untold };
    }));
  }

  // What was found: {step, total, meant, terms, hits}. `current` tells, between two waits, whether anybody still asks.
  async search(text, { limit = 10, current = () => true } = {}) {
    for await (const [step, rung, meant] of this.ladder(text)) {
      if (!current()) return null;
      const found = await this.matches(rung);
      if (found.length) {
        const best = await this.best(rung, found, limit);
        return { step, total: found.length, meant, terms: rung.terms, hits: await this.hits(best) };
      }
    }
    return { step: "none", total: 0, meant: "", terms: terms(text), hits: [] };
  }

  async *ladder(text) {
    const query = terms(text);
    if (!query.length) return;
    // Contexts are asked for by whole words after a person's name (1), after one of a word less (2), anywhere (3),
    // and by their beginnings (4).
    const ways = (levels, name, some, meant = "", edits = 0) => levels.map((contexts) => [name, { terms: some, contexts, edits }, meant]);
    yield* ways([0], "names", query);
    const last = query.at(-1);
    const alone = query.length > 1 && [...last.folded].length === 1 && !last.isNumber;
    const finished = alone ? query.slice(0, -1) : query;
    yield* ways([1, 2, 3, 4], "contexts", finished);
    const shorter = this.withoutOptional(finished);
    for (const fewer of shorter) yield* ways([0, 1, 2, 3, 4], "optional", fewer);
    const bare = shorter.at(-1) ?? finished, longest = shorter.length ? [finished, bare] : [finished];
    for (const some of longest) {
      const begun = some.map((one) => ({ ...one, prefix: one.prefix || ([...one.folded].length > 1 && !one.isNumber) }));
      if (begun.some((one, place) => one.prefix !== some[place].prefix)) yield* ways([0, 3], "prefixes", begun);
    }
    const [lexicon, far] = await Promise.all([this.lexicon(), this.far()]);
    for (const some of longest) {
      const able = some.map((one) => !one.isNumber && [...one.folded].length >= 3);
      const unknown = some.map((one, place) => able[place] && !this.known.has(one.folded));
      const chosen = unknown.some(Boolean) ? unknown : able;
      const near = some.map((one, place) => ({ ...one, near: chosen[place] }));
      if (chosen.some(Boolean)) yield* ways([0, 3], "edits", near, "", Math.max(1, Math.floor(some.length / 3)));
    }
    for (const meant of this.meant(text, far)) {
      const typed = terms(meant);
      if (!typed.length) continue;
      yield* ways([0, 1, 2, 3, 4], "typing", typed, meant);
      for (const fewer of this.withoutOptional(typed)) yield* ways([0, 1, 2, 3, 4], "typing", fewer, meant);
    }
    const kept = bare.filter((one) => one.isNumber || this.known.has(one.folded)
      || (one.prefix && lexicon.some((word) => word.startsWith(one.folded))));
    if (kept.length && kept.length < bare.length) yield* ways([0, 1, 2, 3, 4], "unknown", kept);
  }

  withoutOptional(query) {
    const { titles, optional } = this.manifest, shorter = new Map();
    const add = (some) => some.length && some.length < query.length && shorter.set(keys(some), some);
    let start = 0;
    while (start < query.length - 1 && titles.includes(query[start].folded)) add(query.slice(++start));
    for (const some of [query, query.slice(start)]) add(some.filter((one) => !optional.includes(one.folded)));
    return [...shorter.values()];
  }

  *meant(text, { apart, untyped }) {
    const whole = cut(text), query = terms(whole), meant = untyped(whole);
    if (keys(terms(meant)) !== keys(query)) yield meant;
    const parted = query.map(({ folded, isNumber }) => {
      const ways = isNumber || [...folded].length < 5 || this.known.has(folded) ? [] : apart(folded, this.known, foldedKey);
      return ways.length ? ways : [[folded]];
    });
    for (let way = 0; way < Math.max(0, ...parted.map((ways) => ways.length)); way++) {
      const pieces = parted.map((ways) => ways[Math.min(way, ways.length - 1)]);
      if (pieces.some((one) => one.length > 1)) yield pieces.flat().join(" ");
    }
  }

  // Every document that holds all words, by its rank. What stands around is asked for by its smallest shards first; once those that are left fill few blocks, these tell the words around them.
  async matches({ terms: query, contexts, edits }) {
    const { manifest } = this, cost = costs(query), length = query.length;
    const spelt = await Promise.all(query.map((one) => this.spelt(one, edits)));
    const begins = (one) => one.prefix && contexts > 3, leads = contexts === 1 || contexts === 2;
    const led = leads ? this.led(spelt) - contexts + 1 : 0;
    if (leads && led < 2) return [];
    // Those that no name holds come first: there, what is misspelt soon leaves nothing.
    const waiting = query.map((one, place) => [!contexts || place < led || !spelt[place].some(([, , names]) => names.length) ? 0
      : shards(manifest.contexts, one.folded, begins(one)).reduce((sum, [, , size]) => sum + size, 0), place])
      .sort(([one], [other]) => one - other);
    // Of its own, for others may be asked for meanwhile.
    let [total, best] = [0, 1].map(() => new Int32Array(manifest.documents)), found, told;
    const tally = new Uint8Array(manifest.documents);
    const narrow = (place, around) => {
      const one = query[place], touched = [], called = new Set();
      best.fill(-1);
      const lower = (id, value) => {
        if (best[id] < 0) { best[id] = value; touched.push(id); } else if (value < best[id]) best[id] = value;
      };
      const outside = (token) => AROUND + (token === one.folded ? 0 : cost.begun);
      for (const [word, edit, names] of spelt[place]) {
        for (const [token, lists] of names) {
          for (const { form, role, runs } of lists) {
            const otherwise = edit || !agrees(one, form) ? cost.otherwise : 0;
            const value = EDIT * edit + (token === word ? 0 : cost.begun) + otherwise + cost.place * misplaced(role, place, length);
            each(runs, (id) => {
              lower(id, value);
              if (role === LOOSE + length) called.add(id);
            });
          }
        }
      }
      for (const [token, lists] of around) for (const { runs } of lists) each(runs, (id) => lower(id, outside(token)));
      for (const id of told && place >= led ? found : []) {
        for (const token of told.get(id)) {
          if (token === one.folded || (begins(one) && token.startsWith(one.folded))) lower(id, outside(token));
        }
      }
      const kept = touched.filter((id) => !found || total[id] >= 0);
      if (found) for (const id of touched) best[id] = total[id] < 0 ? -1 : best[id] + total[id];
      for (const id of called) tally[id]++;
      [total, best, found] = [best, total, kept];
    };
    while (waiting.length && found?.length !== 0) {
      if (contexts && found && !told && new Set(found.map((id) => this.place(id))).size <= BLOCKS) {
        const hits = await this.hits(found);
        told = new Map(hits.map(({ about, untold }, at) => [found[at], new Set([...words(about).map(foldedKey), ...untold.split(" ")])]));
      }
      let room = ROOM;
      const some = [];
      do some.push(waiting.shift()); while (waiting.length && (told || (room -= some.at(-1)[0]) > waiting[0][0]));
      const around = await Promise.all(some.map(([, place]) => !contexts || told || place < led ? []
        : this.lists(manifest.contexts, query[place].folded, begins(query[place]))));
      some.forEach(([, place], at) => narrow(place, around[at]));
    }
    return this.ranked(found.filter((id) => total[id] < EDIT * (edits + 1)), total, tally, cost, length);
  }

  // How many of the first words are those of one name; none where no such name is a person's.
  led(spelt) {
    let led = 0, held;
    for (const ways of spelt) {
      const some = new Set();
      for (const [, lists] of ways[0][2]) for (const { runs } of lists) each(runs, (id) => (!held || held.has(id)) && some.add(id));
      if (!some.size) break;
      held = some;
      led++;
    }
    return [...held ?? []].some((id) => this.kind(id) === "people") ? led : 0;
  }

  // The documents found, the best first: each with its rank, as one number.
  ranked(found, total, tally, cost, length) {
    const { groups } = this.manifest;
    return Float64Array.from(found, (id) => {
      const [, , words, weight] = groups[lastBefore(groups, id)], around = Math.floor((total[id] % EDIT) / AROUND);
      let rank = total[id] + 7 - weight;
      if (tally[id] === length) rank -= (Math.floor(total[id] / cost.place) & 7) * cost.place;
      else if (words !== length - around) rank += cost.longer;
      return rank * IDS + id;
    }).sort();
  }

  // The words that one may be: of each the edits to it, and the lists of names.
  async spelt(one, edits) {
    const near = one.near && edits ? (await this.far()).nearby(one.folded, await this.lexicon()) : [];
    return Promise.all([[one.folded, 0], ...near].map(async ([word, edit]) =>
      [word, edit, await this.lists(this.manifest.names, word, one.prefix && !edit)]));
  }

  // The best, their head ranked again by the real names.
  async best({ terms: query }, found, limit) {
    const cost = costs(query), part = query.length === 1 ? cost.place : cost.longer;
    const ordered = [...found.subarray(0, Math.max(HEAD, limit))].map((both) => both % IDS);
    let size = 0;
    for (const blocks = new Set(); size < Math.min(HEAD, ordered.length); size++) {
      if (blocks.add(this.place(ordered[size])).size > BLOCKS) break;
    }
    const head = (await this.hits(ordered.slice(0, size))).map((hit, at) => {
      const rank = Math.floor(found[at] / IDS);
      return [Math.floor(rank / part), phrase(query, hit.title), rank >> 3, -hit.weight, ordered[at]];
    }).sort((one, other) => {
      const at = one.findIndex((key, place) => key !== other[place]);
      return one[at] - other[at];
    });
    return [...head.map((keys) => keys[4]), ...ordered.slice(size)].slice(0, limit);
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
