// Who came to a row of a list corrects that row: the letter to the publisher names it, the link leads to its line.
const letter = document.querySelector('.bv-mend__write[href^="mailto:"]');
const edit = document.querySelector(".bv-mend__edit[data-row]");

const shown = () => document.getElementById(location.hash.slice(1))?.closest("tr");
const follow = (aim) => {
  addEventListener("hashchange", aim);
  aim();
};

if (letter) {
  const { href, dataset } = letter;
  const address = encodeURIComponent(dataset.address);
  follow(() => {
    const row = shown();
    const told = row ? `#${row.id}\r\n${[...row.cells].slice(0, 2).map((cell) => cell.textContent).join(" ")}` : "";
    letter.href = href.replace(address, () => address + encodeURIComponent(told));
  });
}

if (edit) {
  const files = Object.entries(JSON.parse(document.querySelector(".bv-rows").textContent));
  const { href } = edit;
  const label = edit.lastElementChild;
  const page = label.textContent;
  follow(() => {
    const [file, lines] = files.find(([, known]) => location.hash.slice(1) in known) ?? [];
    edit.href = file ? file.replace("{line}", lines[location.hash.slice(1)]) : href;
    label.textContent = file ? edit.dataset.row : page;
  });
}
