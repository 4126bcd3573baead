// The switch of years marks the year that is being read. Without this script it is a row of links.
const years = [...document.querySelectorAll(".bv-switch a")];
const sections = years.map((year) => document.querySelector(year.hash));
let read = -1;

const mark = () => {
  const now = sections.findLastIndex((section) => section.getBoundingClientRect().top < innerHeight / 3);
  if (now === read) return;
  years[read]?.removeAttribute("aria-current");
  years[now]?.setAttribute("aria-current", "true");
  read = now;
  const row = years[0].closest("ul");
  if (now >= 0) row.scrollLeft = years[now].offsetLeft - row.offsetLeft - row.clientWidth / 3;
};

if (years.length) {
  addEventListener("scroll", mark, { passive: true });
  mark();
}
