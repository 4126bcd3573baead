// Citations: a button beside each to copy it, and a voice that says so. Letters about a page name the row that is looked at.
const cite = document.querySelector(".bv-cite");

if (cite && navigator.clipboard) {
  const voice = document.createElement("span");
  voice.className = "bv-copied";
  voice.setAttribute("role", "status");
  cite.append(voice);
  for (const text of cite.querySelectorAll("cite, pre")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "bv-copy";
    button.textContent = cite.dataset.copy;
    button.addEventListener("click", async () => {
      voice.textContent = "";
      try {
        await navigator.clipboard.writeText(text.textContent);
        button.after(voice);
        voice.textContent = cite.dataset.copied;
      } catch {
        // A browser that forbids it leaves the text selected, ready for the keyboard.
        getSelection().selectAllChildren(text);
      }
    });
    text.after(button);
  }
}

const letter = document.querySelector('.bv-ways__write[href^="mailto:"]');
if (letter) {
  const { href, dataset } = letter;
  const address = encodeURIComponent(dataset.address);
  const aim = () => {
    const row = document.getElementById(location.hash.slice(1))?.closest("tr");
    const told = row ? `#${row.id}\r\n${[...row.cells].slice(0, 2).map((cell) => cell.textContent).join(" ")}` : "";
    letter.href = href.replace(address, () => address + encodeURIComponent(told));
  };
  addEventListener("hashchange", aim);
  aim();
}
