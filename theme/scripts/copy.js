// Citations: a button beside each to copy it, and a voice that says so.
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

