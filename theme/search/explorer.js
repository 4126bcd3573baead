// The explorer: awards, or the names that they name, by facets, by text, or both. See bangvang/search/explorer*.py for
// the files that it reads. The first half counts and touches no page, the second half shows.
import { exactKey, foldedKey, words } from "./engine.js";
import { element, said } from "./box.js";

const MISSED = 255, AROUND = 4, NAME = 12, EXACT = ["names", "contexts"], SEARCHED = ["honour", "year", "movement", "place", "cluster"];
const STATE = "state", STANDING = "standing", SHOWN = 8;
const json = (data) => JSON.parse(new TextDecoder().decode(data));

// Codes whose planes begin at a place, for so many values.
function codesAt(data, at, rows, values) {
  let width = 1;
  while (values > 2 ** (8 * width)) width++;
  if (width === 1) return [data.subarray(at, at + rows), at + rows];
  const codes = new Uint32Array(rows);
  for (let plane = 0; plane < width; plane++, at += rows) {
    for (let row = 0; row < rows; row++) codes[row] |= data[at + row] << (8 * plane);
  }
  return [codes, at];
}

const pause = () => new Promise((done) => setTimeout(done));

export class Table {
  static async of(engine, name) {
    const head = await engine.file(name, json);
    return new Table(engine, head, await engine.file(head.codes, (data) => data));
  }

  constructor(engine, head, data) {
    Object.assign(this, { engine, head, rows: head.rows, lexicon: new Map(), found: {} });
    let at = 0, codes;
    this.facets = head.facets.map((facet) => {
      [codes, at] = codesAt(data, at, head.rows, facet.sets.length);
      return { ...facet, codes };
    });
  }

  facet(key) { return this.facets.find((one) => one.key === key); }

  // What a row stands under in a facet, in words.
  labels(key, row) {
    const { choices, codes, sets } = this.facet(key);
    return sets[codes[row]].map((choice) => choices[choice][1]);
  }

  unstated(key, row) {
    const { codes, sets, unstated } = this.facet(key);
    return sets[codes[row]].includes(unstated);
  }

  // The rows that stand under what was chosen (facet to ids) and hold the words, ascending; and for every facet how many
  // rows each of its choices would give beside the other facets' choices.
  select(chosen, scores) {
    const { rows, facets } = this, missed = new Uint8Array(rows), last = new Uint8Array(rows);
    facets.forEach(({ key, choices, codes, sets }, number) => {
      if (!chosen[key]?.length) return;
      const fits = Uint8Array.from(sets, (set) => +set.some((one) => chosen[key].includes(choices[one][0])));
      for (let row = 0; row < rows; row++) if (!fits[codes[row]]) { missed[row]++; last[row] = number; }
    });
    if (scores) for (let row = 0; row < rows; row++) if (scores[row] === MISSED) { missed[row]++; last[row] = MISSED; }
    const counts = {};
    facets.forEach(({ key, choices, codes, sets }, number) => {
      const by = new Uint32Array(sets.length), own = counts[key] = new Array(choices.length).fill(0);
      for (let row = 0; row < rows; row++) if (!missed[row] || (missed[row] === 1 && last[row] === number)) by[codes[row]]++;
      sets.forEach((set, code) => set.forEach((one) => { own[one] += by[code]; }));
    });
    let length = 0;
    const found = new Uint32Array(rows);
    for (let row = 0; row < rows; row++) if (!missed[row]) found[length++] = row;
    return { rows: found.subarray(0, length), counts };
  }

  // The columns that words are looked for in: fetched, and their values taken apart, when first asked for.
  sources() {
    const made = this.searched ??= (async () => {
      const sources = [];
      for (const key of ["names", "abouts", "decisions"]) {
        const [[texts, extras], codes] = await Promise.all([this.engine.file(this.head[key].values, json), this.column(key)]);
        const column = { codes, around: key === "names" ? 0 : AROUND, entries: [] };
        for (let place = 0; place < texts.length; place++) {
          column.entries.push(extras[place] === null ? [] : this.tokens(`${texts[place]} ${extras[place]}`));
          if (place % 2000 === 1999) await pause();
        }
        sources.push(column);
      }
      for (const { codes, choices, sets } of SEARCHED.map((key) => this.facet(key))) {
        const called = choices.map(([id, label, extra]) => id ? this.tokens(`${label} ${extra}`) : []);
        sources.push({ codes, around: AROUND, entries: sets.map((set) => set.flatMap((one) => called[one])) });
      }
      return sources;
    })();
    made.catch(() => { this.searched = null; });
    return made;
  }

  // The codes of a column that is searched; those of names go by the alphabet.
  column(key) {
    const { codes, size } = this.head[key];
    return this.engine.file(codes, (data) => codesAt(data, 0, this.rows, size)[0]);
  }

  tokens(text) {
    return words(text).map((word) => {
      if (!this.lexicon.has(word)) this.lexicon.set(word, [this.lexicon.size, exactKey(word), foldedKey(word)]);
      return this.lexicon.get(word)[0];
    });
  }

  // How well every row holds all words (0 is best, MISSED not at all), and by which step of the search's ladder.
  async find(text) {
    if (!words(text).length) return { scores: null, step: "" };
    if (this.found.text === text) return this.found;
    const sources = await this.sources(), tried = new Set();
    for await (const [step, rung, meant] of this.engine.ladder(text)) {
      const key = JSON.stringify([rung.terms, rung.edits]);
      if (tried.has(key)) continue;
      tried.add(key);
      const near = rung.edits ? await Promise.all(rung.terms.map((one) => this.engine.spelt(one, rung.edits))) : [];
      const scores = this.scores(sources, rung.terms, near);
      if (scores?.some((one) => one !== MISSED)) return this.found = { text, scores, step, meant };
    }
    return this.found = { text, scores: new Uint8Array(this.rows).fill(MISSED), step: "none" };
  }

  scores(sources, terms, near) {
    const total = new Uint8Array(this.rows), { rows } = this;
    const spelt = terms.map((term, place) => this.spelt(term, near[place]));
    if (spelt.includes(null)) return null;
    for (const fits of spelt) {
      const best = new Uint8Array(rows).fill(MISSED);
      for (const { codes, around, entries } of sources) {
        let some = false;
        const own = new Uint8Array(entries.length).fill(MISSED);
        for (let code = 0; code < own.length; code++) {
          for (const token of entries[code]) if (fits[token] + around < own[code]) { own[code] = fits[token] + around; some = true; }
        }
        if (some) for (let row = 0; row < rows; row++) if (own[codes[row]] < best[row]) best[row] = own[codes[row]];
      }
      for (let row = 0; row < rows; row++) total[row] = best[row] === MISSED || total[row] === MISSED ? MISSED : total[row] + best[row];
    }
    return total;
  }

  // How well every word of the lexicon fits a term: its accents first, whole words before begun ones; null where none does.
  spelt(term, near = []) {
    const fits = new Uint8Array(this.lexicon.size).fill(MISSED), close = new Set(near.map(([word]) => word));
    const letters = term.exact.replace(/[1-5]+$/, "");
    let some = false;
    for (const [token, exact, folded] of this.lexicon.values()) {
      if (folded === term.folded) fits[token] = term.isNumber || exact === term.exact ? 0 : 1;
      else if (term.prefix && folded.startsWith(term.folded)) fits[token] = exact.startsWith(letters) ? 2 : 3;
      else if (close.has(folded)) fits[token] = 3;
      else continue;
      some = true;
    }
    return some ? fits : null;
  }

  // Rows in an order: newest, oldest, alphabet or relevance.
  async sorted(rows, order, scores) {
    if (order === "oldest") return rows;
    if (order === "newest" || (order === "relevance" && !scores)) return rows.slice().reverse();
    const ranks = order === "alphabet" ? await this.column("names") : null, size = this.rows, keys = new Float64Array(rows.length);
    rows.forEach((row, place) => {
      keys[place] = order === "alphabet" ? ranks[row] * size + row : scores[row] * size + (size - 1 - row);
    });
    return Uint32Array.from(keys.sort(), (key) => order === "alphabet" ? key % size : size - 1 - (key % size));
  }

  // What is shown of some rows.
  async shown(rows) {
    const { block, blocks } = this.head;
    const read = [...new Set(Array.from(rows, (row) => Math.floor(row / block)))];
    const files = new Map(await Promise.all(read.map(async (place) =>
      [place, await this.engine.file(blocks.slice(place * NAME, (place + 1) * NAME), json)])));
    return Array.from(rows, (row) => {
      const [name, about, path, decision, decisionPath, date] = files.get(Math.floor(row / block)).map((column) => column[row % block]);
      return { row, name, about, path, decision, decisionPath, date };
    });
  }
}

// A cell of a CSV file, defused: programs that calculate would take it for a formula.
export const cell = (text) => `"${(/^[=+\-@\x00-\x1f\x7f]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
export const csv = (lines) => `\ufeff${lines.map((line) => line.map(cell).join(",")).join("\r\n")}\r\n`;

const VIEWS = { records: "ho-so", names: "ten", awards: "khen-thuong" };
const SORTS = { relevance: "hop", alphabet: "van", newest: "moi", oldest: "cu" };
const named = (names, value) => Object.keys(names).find((name) => names[name] === value);

export class Explorer {
  // `change(kind)` is called when the visitor chose something else; the page then asks again and notes the address.
  static async of(engine, url, language, root, change) {
    const answer = await fetch(new URL("khen-thuong.json", url), { cache: "no-cache" });
    if (!answer.ok) throw new Error(answer.status);
    return new Explorer(await answer.json(), engine, language, root, change);
  }

  constructor(manifest, engine, language, root, change) {
    Object.assign(this, { manifest, engine, root, change, number: new Intl.NumberFormat(language), tables: {}, full: new Set() });
    this.make();
    this.read(new URLSearchParams());
  }

  say(key, values = {}) {
    const shown = Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? this.number.format(value) : value]);
    return said(this.manifest, key, Object.fromEntries(shown));
  }

  count(key, number) { return this.say(number === 1 ? `${key}-one` : key, { number }); }

  // The address: what was chosen, as words that are the same in every language.

  read(given) {
    this.chosen = {};
    for (const [key, name] of Object.entries(this.manifest.parameters)) {
      const ids = [...new Set(given.getAll(name).map((one) => one === "-" ? "" : one))];
      if (ids.length) this.chosen[key] = key === STATE ? ids.slice(0, 1) : ids;
    }
    this.asked = named(VIEWS, given.get("xem"));
    this.order = named(SORTS, given.get("xep"));
  }

  write(into, text) {
    const { parameters } = this.manifest;
    for (const name of [...Object.values(parameters), "xem", "xep"]) into.delete(name);
    for (const [key, name] of Object.entries(parameters)) {
      for (const id of this.chosen[key] ?? []) into.append(name, id || "-");
    }
    if (this.view(text) !== this.usual(text)) into.set("xem", VIEWS[this.asked]);
    if (this.order) into.set("xep", SORTS[this.order]);
  }

  usual(text) { return text && !Object.keys(this.chosen).length ? "records" : "awards"; }

  view(text) { return this.asked && (text || this.asked !== "records") ? this.asked : this.usual(text); }

  // The parts of the page.

  make() {
    this.views = element("fieldset", { class: "bv-views" }, element("legend", {}, this.say("view")));
    for (const name of Object.keys(VIEWS)) {
      const input = element("input", { type: "radio", name: "bv-view", value: name });
      input.addEventListener("change", () => { this.asked = name; this.change(); });
      this.views.append(element("label", {}, input, element("span", {}, this.say(`view-${name}`))));
    }
    this.summary = element("summary", {});
    this.boxes = element("div", { class: "bv-facets__all" });
    this.panel = element("details", { class: "bv-facets" }, this.summary, this.boxes);
    this.panel.open = matchMedia("(min-width: 60em)").matches;
    this.status = element("p", { class: "bv-explore__said", role: "status", tabindex: "-1" });
    this.told = element("p", { class: "bv-explore__told" });
    this.chips = element("ul", { class: "bv-chips", "aria-label": this.say("filters") });
    this.sort = element("select", { id: "bv-sort" });
    this.sort.addEventListener("change", () => { this.order = this.sort.value; this.change(); });
    this.save = element("button", { type: "button", class: "bv-explore__csv" }, this.say("csv"));
    this.save.addEventListener("click", () => this.download());
    this.tools = element("div", { class: "bv-explore__tools" },
      element("label", { for: "bv-sort" }, this.say("sort")), this.sort, this.save);
    this.list = element("ol", { class: "bv-lines" });
    this.more = element("button", { type: "button", class: "bv-lines__more", hidden: "" });
    this.more.addEventListener("click", () => this.change("more"));
    this.part = element("div", { class: "bv-explore", hidden: "" }, this.panel,
      element("div", { class: "bv-explore__main" }, this.status, this.chips, this.told, this.tools, this.list, this.more));
    this.facets = new Map();
  }

  showView(text) {
    const view = this.view(text);
    for (const label of this.views.querySelectorAll("label")) {
      const input = label.firstChild;
      input.checked = input.value === view;
      label.hidden = input.value === "records" && !text;
    }
    this.part.hidden = view === "records";
    return view;
  }

  clear(text) {
    this.status.textContent = text;
    this.list.replaceChildren();
    this.more.hidden = true;
  }

  // What fits, for the words that were typed. `current` tells whether anybody still asks.
  async show(text, limit, current) {
    const view = this.view(text);
    this.tables[view] ??= Table.of(this.engine, this.manifest.tables[view]);
    this.tables[view].catch(() => { delete this.tables[view]; });
    const table = await this.tables[view];
    const found = await table.find(text);
    const chosen = { ...this.chosen, [STATE]: this.chosen[STATE] ?? [STANDING] };
    const { rows, counts } = table.select(chosen, found.scores);
    const order = this.order ?? (found.scores ? "relevance" : "newest");
    const ordered = await table.sorted(rows, order, found.scores);
    const lines = await table.shown(ordered.subarray(0, limit));
    if (!current()) return;
    this.last = { table, view, ordered, text };
    this.showFacets(table, counts, chosen);
    this.showChips(table, text);
    const [state] = chosen[STATE], counted = state === STANDING ? this.count(view, rows.length)
      : `${this.count("rows", rows.length)}: ${this.label(table, STATE, state)}`;
    this.status.textContent = !found.scores || EXACT.includes(found.step) || !rows.length ? counted : `${counted} · ${this.say("near")}`;
    this.told.textContent = this.say(`${view}-told`);
    const orders = Object.keys(SORTS).filter((one) => one !== "relevance" || found.scores);
    this.sort.replaceChildren(...orders.map((one) => new Option(this.say(`sort-${one}`), one, false, one === order)));
    this.tools.hidden = !rows.length;
    this.list.replaceChildren(...lines.map((line) => this.line(table, view, line, state)));
    if (!rows.length) this.list.replaceChildren(this.nothing(table, chosen, found.scores, text));
    this.more.hidden = rows.length <= limit;
    this.more.textContent = this.say("more", { number: rows.length - limit });
  }

  line(table, view, { row, name, about, path, decision, decisionPath, date }, state) {
    const link = (to, ...content) => element("a", { href: new URL(to, this.root).href }, ...content);
    const part = (kind, ...content) => element("span", { class: `bv-lines__${kind}` }, ...content);
    const honour = [...table.labels("honour", row), ...table.labels("class", row)].join(", ");
    const parts = [part("name", link(path, name), ...(about ? [part("about", about)] : []))];
    const around = ["place", "cluster", "movement"].filter((key) => !table.unstated(key, row)).flatMap((key) => table.labels(key, row));
    if (view === "names") parts.push(part("honour", honour));
    else if (around.length) parts[0].append(part("about", around.join(" · ")));
    parts.push(part("year", table.labels("year", row).join(", ")),
      part("decision", link(decisionPath, decision), ...(date && !decision.includes(date) ? [` (${date})`] : [])));
    if (state !== STANDING) parts[0].append(element("span", { class: "bv-mark bv-mark--bad" }, table.labels(STATE, row).join("; ")));
    return element("li", {}, ...parts);
  }

  label(table, key, id) { return table.facet(key).choices.find(([one]) => one === id)?.[1] ?? (id || "-"); }

  showFacets(table, counts, chosen) {
    const taken = Object.values(this.chosen).flat().length;
    this.summary.textContent = taken ? this.say("filters-some", { number: taken }) : this.say("filters");
    for (const { key, choices, unstated } of table.facets) {
      const ids = chosen[key] ?? [], number = (place) => counts[key][place];
      const places = choices.map((_, place) => place).filter((place) => number(place) || ids.includes(choices[place][0]));
      const made = this.facets.get(key) ?? this.facets.set(key, this.facetBox(key)).get(key);
      const least = key === STATE ? 2 : 1;
      made.box.hidden = places.length < least || (places.length === 1 && places[0] === unstated && !ids.length);
      const full = this.full.has(key), short = places.filter((place, at) => full || at < SHOWN || ids.includes(choices[place][0]));
      const names = short.map((place) => choices[place][0]).join("\n");
      if (made.names !== names || made.table !== table) {
        const focused = document.activeElement?.closest("li")?.dataset.id, inside = made.list.contains(document.activeElement);
        made.list.replaceChildren(...short.map((place) => this.choice(key, choices[place])));
        if (inside) [...made.list.children].find((one) => one.dataset.id === focused)?.querySelector("input").focus();
        Object.assign(made, { names, table });
      }
      [...made.list.children].forEach((item, at) => {
        item.querySelector("input").checked = ids.includes(item.dataset.id);
        item.querySelector(".bv-facet__count").textContent = this.number.format(number(short[at]));
      });
      made.every.hidden = places.length <= SHOWN;
      made.every.textContent = full ? this.say("fewer") : this.say("every", { number: places.length });
      made.every.setAttribute("aria-expanded", String(full));
    }
  }

  facetBox(key) {
    const list = element("ul", {}), every = element("button", { type: "button", class: "bv-facet__every" });
    const box = element("fieldset", { class: "bv-facet" }, element("legend", {}, this.say(`facet-${key}`)), list, every);
    every.addEventListener("click", () => {
      if (!this.full.delete(key)) this.full.add(key);
      this.change("same");
    });
    this.boxes.append(box);
    return { box, list, every };
  }

  choice(key, [id, label]) {
    const input = element("input", { type: key === STATE ? "radio" : "checkbox", ...(key === STATE ? { name: "bv-state" } : {}) });
    input.addEventListener("change", () => this.choose(key, id, input.checked));
    const item = element("li", {}, element("label", {}, input, element("span", { class: "bv-facet__name" }, label), " ",
      element("span", { class: "bv-facet__count" })));
    item.dataset.id = id;
    return item;
  }

  choose(key, id, taken) {
    const ids = key === STATE ? [] : (this.chosen[key] ?? []).filter((one) => one !== id);
    if (taken && !(key === STATE && id === STANDING)) ids.push(id);
    if (ids.length) this.chosen[key] = ids; else delete this.chosen[key];
    this.change();
  }

  // What was chosen, each to be taken away again: [words, how].
  filters(table, text) {
    const chosen = Object.entries(this.chosen).flatMap(([key, ids]) => ids.map((id) =>
      [`${this.say(`facet-${key}`)}: ${this.label(table, key, id)}`, () => this.choose(key, id, false), key]));
    return text ? [...chosen, [this.say("text", { words: text }), () => this.change("text"), "text"]] : chosen;
  }

  showChips(table, text) {
    const chips = this.filters(table, text).map(([label, drop]) => {
      const button = element("button", { type: "button", "aria-label": this.say("drop", { words: label }) }, label, element("span", { "aria-hidden": "true" }, " ×"));
      button.addEventListener("click", () => { drop(); this.status.focus(); });
      return button;
    });
    if (chips.length > 1) {
      const all = element("button", { type: "button", class: "bv-chips__clear" }, this.say("clear"));
      all.addEventListener("click", () => { this.chosen = {}; this.change(text ? "text" : ""); this.status.focus(); });
      chips.push(all);
    }
    this.chips.hidden = !chips.length;
    this.chips.replaceChildren(...chips.map((button) => element("li", {}, button)));
  }

  // Where nothing fits: how many there would be without one of the filters.
  nothing(table, chosen, scores, text) {
    const ways = this.filters(table, text).flatMap(([label, drop, key]) => {
      const other = key === "text" ? chosen : { ...chosen, [key]: key === STATE ? [STANDING] : [] };
      const { rows } = table.select(other, key === "text" ? null : scores);
      return rows.length ? [[label, drop, rows.length]] : [];
    });
    const item = element("li", { class: "bv-lines__none" }, element("p", {}, this.say("none")));
    if (!ways.length) item.append(element("p", {}, this.say("none-hint")));
    else {
      item.append(element("p", {}, this.say("none-try")), element("ul", {}, ...ways.map(([label, drop, number]) => {
        const button = element("button", { type: "button" }, this.say("drop", { words: label }));
        button.addEventListener("click", () => { drop(); this.status.focus(); });
        return element("li", {}, button, ` ${this.number.format(number)}`);
      })));
    }
    return item;
  }

  // Everything that fits as a file, made here.
  async download() {
    const { table, view, ordered } = this.last, keys = table.facets.map(({ key }) => key);
    this.save.disabled = true;
    try {
      const lines = await table.shown(ordered), people = view === "names";
      const header = [this.say(people ? "column-name" : "column-award"), this.say(people ? "column-unit" : "column-number"),
        ...keys.map((key) => this.say(`facet-${key}`)), this.say("column-decision"), this.say("column-date"), this.say("column-link")];
      const content = csv([header, ...lines.map((line) => [line.name, line.about,
        ...keys.map((key) => table.labels(key, line.row).join("; ")), line.decision, line.date, new URL(line.path, this.root).href])]);
      const address = URL.createObjectURL(new Blob([content], { type: "text/csv;charset=utf-8" }));
      element("a", { href: address, download: `bang-vang-${VIEWS[view]}.csv` }).click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch {
      this.status.textContent = this.say("failed");
    } finally {
      this.save.disabled = false;
      this.save.focus();
    }
  }
}
