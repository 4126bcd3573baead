// Tables that can be sorted by a column, and filtered where they are long. Without this script they are read as they stand.
const collator = new Intl.Collator("vi", { numeric: true });
const [thousands, decimal] = document.documentElement.lang === "vi" ? [/\./g, ","] : [/,/g, "."];
const text = (cell) => cell.textContent.trim();
const fold = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();

// What a cell is sorted by: a key of its own, a person's given name before the rest, a number, or what it says.
const key = (cell) => {
  if (cell.querySelector(":scope > .bv-unknown")) return "";
  const keyed = cell.querySelector("[data-sort]");
  if (keyed?.dataset.sort) return keyed.dataset.sort;
  if (keyed) return text(cell).replace(/^(.*)\s(\S+)$/, "$2 $1");
  return cell.matches(".bv-n") ? text(cell).replace(thousands, "").replace(decimal, ".") : text(cell);
};
// Syllable by syllable, as Vietnamese lists are; what is unknown stands last, numbers go by value.
const compare = (a, b) => {
  if (!a || !b) return !a - !b;
  if (!isNaN(a) && !isNaN(b)) return a - b;
  const [left, right] = [a.split(/\s+/), b.split(/\s+/)];
  for (let i = 0; i < left.length && i < right.length; i++) {
    const order = collator.compare(left[i], right[i]);
    if (order) return order;
  }
  return left.length - right.length;
};

const sortable = (table) => {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "bv-sort";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const now = head.getAttribute("aria-sort");
      const next = { null: "ascending", ascending: "descending" }[now];
      heads.forEach((one) => one.removeAttribute("aria-sort"));
      if (!next) return body.append(...rows);
      head.setAttribute("aria-sort", next);
      const keyed = rows.map((row) => [key(row.cells[column]), row]);
      const sign = next === "ascending" ? 1 : -1;
      keyed.sort(([a], [b]) => compare(a, b) * (a && b ? sign : 1));
      body.append(...keyed.map(([, row]) => row));
    });
  });
};

const filterable = (region) => {
  const rows = [...region.querySelectorAll("tbody > tr")].map((row) => [row, fold(row.textContent)]);
  const label = document.createElement("label");
  const input = document.createElement("input");
  const told = document.createElement("output");
  const box = document.createElement("div");
  input.type = "search";
  label.append(region.dataset.filter, input);
  box.className = "bv-filter";
  box.append(label, told);
  region.before(box);
  input.addEventListener("input", () => {
    const wanted = fold(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach(([row, words]) => {
      row.hidden = !wanted.every((word) => words.includes(word));
      shown += !row.hidden;
    });
    told.value = wanted.length
      ? region.dataset.told.replace("{shown}", shown).replace("{all}", rows.length)
      : "";
  });
};

document.querySelectorAll(".bv-scroll table").forEach((table) => table.tBodies[0].rows.length > 5 && sortable(table));
document.querySelectorAll(".bv-scroll[data-filter]").forEach(filterable);
