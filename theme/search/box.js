// A search box as a combobox: hits while one types, by keyboard, pointer or screen reader. It never writes into the
// field, for input methods do; it only reads it. All texts are set as text, never as HTML.
import { Engine, foldedKey, IGNORED, words } from "./engine.js";

const RECENT = "bv-recent", KEPT = 5, ASKED = 30, EACH = 4, PAUSE = 30, PATIENCE = 300;
const engines = new Map();
let boxes = 0;
const SPELT = new RegExp(`[\\p{L}\\p{M}${IGNORED}]+|[0-9${IGNORED}]+`, "gu");

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function engineOf(manifest, url) {
  if (!engines.has(url.href)) engines.set(url.href, new Engine(manifest, url));
  return engines.get(url.href);
}

// A text of the interface with its numbers and words filled in.
export function said(manifest, key, values = {}) {
  return (manifest.said[key] ?? "").replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export const count = (manifest, key, number) =>
  said(manifest, number === 1 ? `${key}-one` : key, { number: new Intl.NumberFormat(manifest.language).format(number) });

// What is to be told of an answer: how many there are, and whether they are what was typed.
export function told(manifest, answer) {
  if (!answer.total) return said(manifest, "none");
  const found = count(manifest, "results", answer.total);
  if (answer.meant) return `${found} · ${said(manifest, "meant", { words: answer.meant })}`;
  return ["names", "contexts"].includes(answer.step) ? found : `${found} · ${said(manifest, "near")}`;
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

// A text with the letters that were found marked.
export function marked(text, terms) {
  const pieces = [];
  let end = 0;
  for (const [start, until] of marks(text, terms)) {
    pieces.push(text.slice(end, start), element("mark", {}, text.slice(start, until)));
    end = until;
  }
  return [...pieces, text.slice(end)];
}

export function parts(hit, terms) {
  const about = hit.about ? [element("span", { class: "bv-hit__about" }, ...marked(hit.about, terms))] : [];
  return [element("span", { class: "bv-hit__title" }, ...marked(hit.title, terms)), ...about];
}

export function recent() {
  try {
    const kept = JSON.parse(localStorage.getItem(RECENT) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string").slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

export function remember(text) {
  try {
    if (!text) localStorage.removeItem(RECENT);
    else localStorage.setItem(RECENT, JSON.stringify([text, ...recent().filter((one) => one !== text)].slice(0, KEPT)));
  } catch {
    // A browser that keeps nothing searches all the same.
  }
}

export function start(form, manifest, url) {
  const input = form.querySelector("input[type=search]"), engine = engineOf(manifest, url), id = `bv-hits-${++boxes}`;
  const status = element("p", { class: "bv-hits__said", role: "status" });
  const list = element("div", { id, role: "listbox", "aria-label": said(manifest, "hits") });
  const panel = element("div", { class: "bv-hits", hidden: "" }, status, list);
  const root = new URL(manifest.root, url);
  let asked = 0, timer, active = -1;
  form.append(panel);
  for (const [key, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"],
    ["aria-controls", id], ["autocomplete", "off"]]) input.setAttribute(key, value);

  const options = () => [...list.querySelectorAll("[role=option]")];
  const open = (shown) => {
    panel.hidden = !shown;
    panel.classList.remove("bv-hits--end");
    panel.classList.toggle("bv-hits--end", panel.getBoundingClientRect().right > document.documentElement.clientWidth);
    input.setAttribute("aria-expanded", String(shown && options().length > 0));
    if (!shown) choose(-1);
  };
  const close = () => { asked++; clearTimeout(timer); open(false); };
  const choose = (place) => {
    const all = options();
    all[active]?.setAttribute("aria-selected", "false");
    active = place;
    if (!all[place]) return input.removeAttribute("aria-activedescendant");
    all[place].setAttribute("aria-selected", "true");
    all[place].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", all[place].id);
  };
  const show = (text, groups) => {
    choose(-1);
    let number = 0;
    list.replaceChildren(...groups.map(([label, links], place) => {
      const name = label ? [element("p", { id: `${id}-${place}`, role: "presentation", class: "bv-hits__kind" }, label)] : [];
      links.forEach((link) => link.setAttribute("id", `${id}-option-${number++}`));
      return element("div", { role: "group", ...(label ? { "aria-labelledby": `${id}-${place}` } : {}) }, ...name, ...links);
    }));
    status.textContent = text;
    open(true);
  };
  const option = (href, ...children) =>
    element("a", { role: "option", "aria-selected": "false", tabindex: "-1", class: "bv-hit", href }, ...children);
  const everything = (text) => {
    const target = new URL(form.action);
    target.searchParams.set("q", text);
    return target.href;
  };
  const showRecent = () => {
    const kept = recent();
    if (!kept.length) return close();
    show("", [[said(manifest, "recent"), kept.map((text) => option(everything(text), text))]]);
    const forget = element("button", { type: "button", class: "bv-hits__forget" }, said(manifest, "forget"));
    forget.addEventListener("click", () => { remember(""); close(); input.focus(); });
    status.append(forget);
  };
  const showAnswer = (text, answer) => {
    const kinds = new Map();
    for (const hit of answer.hits) {
      const links = kinds.get(hit.kind) ?? kinds.set(hit.kind, []).get(hit.kind);
      if (links.length < EACH) links.push(option(new URL(hit.path, root).href, ...parts(hit, answer.terms)));
    }
    const groups = [...kinds].map(([kind, links]) => [said(manifest, `kind-${kind}`), links]);
    const shown = groups.reduce((sum, [, links]) => sum + links.length, 0);
    if (answer.total > shown) groups.push(["", [option(everything(text), count(manifest, "all", answer.total))]]);
    show(told(manifest, answer), groups);
  };
  const ask = async () => {
    const text = input.value.trim(), mine = ++asked, current = () => mine === asked && form.contains(document.activeElement);
    if (!text) return showRecent();
    const slow = setTimeout(() => current() && show(said(manifest, "loading"), []), PATIENCE);
    try {
      const answer = await engine.search(text, { limit: ASKED, current: () => mine === asked });
      if (answer && current()) showAnswer(text, answer);
    } catch {
      if (current()) show(said(manifest, "failed"), []);
    } finally {
      clearTimeout(slow);
    }
  };

  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, PAUSE); });
  input.addEventListener("focus", () => panel.hidden && ask());
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const all = options(), last = all.length - 1;
    if (event.key === "Escape" && !panel.hidden) close();
    else if (event.key === "ArrowDown" && panel.hidden) ask();
    else if (event.key === "ArrowDown" && last >= 0) choose(active < last ? active + 1 : -1);
    else if (event.key === "ArrowUp" && last >= 0) choose(active < 0 ? last : active - 1);
    else if (event.key === "Enter" && all[active]) all[active].click();
    else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => { if (event.target.closest("a")) remember(input.value.trim()); });
  form.addEventListener("submit", (event) => {
    if (input.value.trim()) remember(input.value.trim());
    else event.preventDefault();
  });
  form.addEventListener("focusout", (event) => { if (!form.contains(event.relatedTarget)) close(); });
  if (document.activeElement === input) ask();
}
