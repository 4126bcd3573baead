// Search boxes: what they need is fetched when somebody first goes to one. Without this script they are plain forms.
const forms = [...document.querySelectorAll("form[data-bv-search], form[data-bv-results]")];

const start = async (form) => {
  if (form.dataset.bvState) return;
  form.dataset.bvState = "loading";
  // What the page says where no script runs.
  const place = document.getElementById(form.dataset.bvResults);
  if (place) place.hidden = true;
  try {
    const url = new URL("chi-muc.json", form.action);
    const answer = await fetch(url, { cache: "no-cache" });
    if (!answer.ok) throw new Error(answer.status);
    const manifest = await answer.json();
    const script = (name) => import(new URL(manifest.root + manifest.scripts[name], url));
    const shown = script("bvResults" in form.dataset ? "page" : "box");
    // These are what it imports: asked for now, they come together with it.
    script("engine").catch(() => {});
    script("box").catch(() => {});
    (await shown).start(form, manifest, url);
    form.dataset.bvState = "ready";
  } catch {
    // The form still works as a form, and the next visit to the box tries again.
    delete form.dataset.bvState;
  } finally {
    if (place) place.hidden = false;
  }
};

forms.forEach((form) => {
  if ("bvResults" in form.dataset) start(form);
  form.addEventListener("focusin", () => start(form));
  form.addEventListener("input", () => start(form));
});
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const control = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!slash && !control) return;
  const input = forms.map((form) => form.querySelector("input[type=search]")).find((one) => one?.checkVisibility?.() ?? one);
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
});
