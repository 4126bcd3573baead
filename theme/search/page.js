// The page of the search: what its address asks for, as records that are found or as rows of the explorer; more when
// asked for; and the address follows what is typed and chosen.
import { count, element, engineOf, parts, remember, said, told } from "./box.js";
import { Explorer } from "./explorer.js";

const STEP = 20, PAUSE = 30, PATIENCE = 300, SETTLED = 1000, MOST = 1000;

export async function start(form, manifest, url) {
  const input = form.querySelector("input[type=search]"), engine = engineOf(manifest, url);
  const root = new URL(manifest.root, url);
  const place = document.getElementById(form.dataset.bvResults);
  const status = element("p", { class: "bv-found__said", role: "status" });
  const list = element("ol", { class: "bv-found__hits" });
  const more = element("button", { type: "button", class: "bv-found__more", hidden: "" }, said(manifest, "more"));
  const records = element("div", {}, status, list, more);
  let asked = 0, timer, leaving, limit = STEP, explorer = null;
  place.replaceChildren(records);

  const words = () => input.value.trim();
  const item = (hit, terms) => element("li", {},
    element("a", { class: "bv-hit", href: new URL(hit.path, root).href },
      element("span", { class: "bv-hit__kind" }, said(manifest, `kind-${hit.kind}`)), ...parts(hit, terms)));
  const clear = (text) => {
    status.textContent = text;
    list.replaceChildren();
    more.hidden = true;
  };
  const show = async (text, current) => {
    const answer = await engine.search(text, { limit, current });
    if (!answer || !current()) return;
    status.textContent = told(manifest, answer);
    list.replaceChildren(...answer.hits.map((hit) => item(hit, answer.terms)));
    more.hidden = answer.hits.length >= Math.min(answer.total, MOST);
    more.textContent = count(manifest, "more", answer.total - answer.hits.length);
  };
  const ask = async () => {
    const text = words(), mine = ++asked, current = () => mine === asked;
    const explored = explorer && explorer.showView(text) !== "records";
    records.hidden = explored;
    if (!explored && !text) return clear("");
    const wait = (key) => explored ? explorer.clear(said(manifest, key)) : clear(said(manifest, key));
    const slow = setTimeout(() => current() && wait("loading"), PATIENCE);
    try {
      await (explored ? explorer.show(text, limit, current) : show(text, current));
    } catch {
      if (current()) wait("failed");
    } finally {
      clearTimeout(slow);
    }
  };
  // The address holds the words, what was chosen and how many are shown, so that Back and a shared link show the same.
  const note = (how = "replaceState") => {
    const target = new URL(location.href);
    if (words()) target.searchParams.set("q", words()); else target.searchParams.delete("q");
    if (limit > STEP) target.searchParams.set("n", limit); else target.searchParams.delete("n");
    explorer?.write(target.searchParams, words());
    if (target.href !== location.href) history[how](null, "", target);
  };
  const read = () => {
    const given = new URL(location.href).searchParams;
    limit = Math.min(MOST, Math.max(STEP, Math.trunc(Number(given.get("n"))) || STEP));
    if (input.value !== (given.get("q") ?? "")) input.value = given.get("q") ?? "";
    explorer?.read(given);
    return ask();
  };
  const grow = async (rows) => {
    const before = rows.children.length;
    limit = Math.min(MOST, limit + STEP);
    note();
    await ask();
    rows.children[before]?.querySelector("a").focus();
  };
  const change = (kind) => {
    if (kind === "same") return ask();
    if (kind === "more") return grow(explorer.list);
    if (kind === "text") input.value = "";
    clearTimeout(leaving);
    limit = STEP;
    note("pushState");
    return ask();
  };

  input.setAttribute("autocomplete", "off");
  input.addEventListener("input", () => {
    clearTimeout(timer);
    clearTimeout(leaving);
    timer = setTimeout(() => { limit = STEP; ask(); }, PAUSE);
    leaving = setTimeout(() => note(), SETTLED);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    remember(words());
    note();
    ask();
  });
  more.addEventListener("click", () => grow(list));
  addEventListener("popstate", () => { clearTimeout(leaving); read(); });
  if (words()) ask(); else read();
  try {
    explorer = await Explorer.of(engine, url, manifest.language, root, change);
    place.replaceChildren(explorer.views, records, explorer.part);
    // Somebody may have begun to type by now: the field is only read.
    explorer.read(new URL(location.href).searchParams);
    ask();
  } catch {
    // Without the explorer's files the records are found all the same.
  }
}
