// The page of the search: hits for what its address asks, more when asked for, and the address follows what is typed.
import { count, element, engineOf, parts, remember, said, told } from "./box.js";

const STEP = 20, PAUSE = 30, PATIENCE = 300, SETTLED = 1000, MOST = 1000;

export function start(form, manifest, url) {
  const input = form.querySelector("input[type=search]"), engine = engineOf(manifest, url);
  const root = new URL(manifest.root, url);
  const place = document.getElementById(form.dataset.bvResults);
  const status = element("p", { class: "bv-found__said", role: "status" });
  const list = element("ol", { class: "bv-found__hits" });
  const more = element("button", { type: "button", class: "bv-found__more", hidden: "" }, said(manifest, "more"));
  let asked = 0, timer, leaving, limit = STEP;
  place.replaceChildren(status, list, more);

  const item = (hit, terms) => element("li", {},
    element("a", { class: "bv-hit", href: new URL(hit.path, root).href },
      element("span", { class: "bv-hit__kind" }, said(manifest, `kind-${hit.kind}`)), ...parts(hit, terms)));
  const clear = (text) => {
    status.textContent = text;
    list.replaceChildren();
    more.hidden = true;
  };
  const ask = async () => {
    const text = input.value.trim(), mine = ++asked;
    if (!text) return clear("");
    const slow = setTimeout(() => mine === asked && clear(said(manifest, "loading")), PATIENCE);
    try {
      const answer = await engine.search(text, { limit, current: () => mine === asked });
      if (!answer || mine !== asked) return;
      status.textContent = told(manifest, answer);
      list.replaceChildren(...answer.hits.map((hit) => item(hit, answer.terms)));
      more.hidden = answer.hits.length >= Math.min(answer.total, MOST);
      more.textContent = count(manifest, "more", answer.total - answer.hits.length);
    } catch {
      if (mine === asked) clear(said(manifest, "failed"));
    } finally {
      clearTimeout(slow);
    }
  };
  // The address holds the words and how many hits are shown, so that Back and a shared link show the same.
  const note = () => {
    const target = new URL(location.href);
    if (input.value.trim()) target.searchParams.set("q", input.value.trim()); else target.searchParams.delete("q");
    if (limit > STEP) target.searchParams.set("n", limit); else target.searchParams.delete("n");
    history.replaceState(null, "", target);
  };
  const read = () => {
    const given = new URL(location.href).searchParams;
    limit = Math.min(MOST, Math.max(STEP, Math.trunc(Number(given.get("n"))) || STEP));
    if (input.value !== (given.get("q") ?? "")) input.value = given.get("q") ?? "";
    ask();
  };

  input.setAttribute("autocomplete", "off");
  input.addEventListener("input", () => {
    clearTimeout(timer);
    clearTimeout(leaving);
    timer = setTimeout(() => { limit = STEP; ask(); }, PAUSE);
    leaving = setTimeout(note, SETTLED);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    remember(input.value.trim());
    note();
    ask();
  });
  more.addEventListener("click", async () => {
    const before = list.children.length;
    limit = Math.min(MOST, limit + STEP);
    note();
    await ask();
    list.children[before]?.querySelector("a").focus();
  });
  addEventListener("popstate", read);
  if (input.value.trim()) ask(); else read();
}
