// Light and dark: after the visitor's system, until the button says otherwise. Without this script the system decides.
const root = document.documentElement;
const button = document.querySelector(".bv-scheme");
const system = matchMedia("(prefers-color-scheme: dark)");

const dark = () => (root.dataset.scheme ?? (system.matches ? "dark" : "light")) === "dark";
const show = () => {
  const label = dark() ? button.dataset.light : button.dataset.dark;
  button.title = label;
  button.setAttribute("aria-label", label);
  button.firstElementChild.className = `bv-icon bv-icon--${dark() ? "sun" : "moon"}`;
};

if (button) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const chosen = dark() ? "light" : "dark";
    if (chosen === (system.matches ? "dark" : "light")) delete root.dataset.scheme;
    else root.dataset.scheme = chosen;
    try {
      if (root.dataset.scheme) localStorage.setItem("bv-scheme", chosen);
      else localStorage.removeItem("bv-scheme");
    } catch {
      // A browser that keeps nothing still switches this page.
    }
    show();
  });
  system.addEventListener("change", show);
  show();
}
