// Keeps an open page of the preview up to date, and shows what is wrong with the roll. `bangvang serve` adds it to
// every page; no built site holds it. All that it is told is text, and is set as text.
(() => {
  "use strict";

  const FOLDER = "/-/bangvang/";
  const NO_SITE = "0";
  const WORDS = {
    vi: {
      close: "Đóng", copy: "Sao chép", copied: "Đã sao chép", copyPlace: "Sao chép vị trí",
      errors: "Dữ liệu có lỗi", notes: "Ghi chú về dữ liệu", checking: "Đang kiểm tra…",
      lead: "Trang vẫn như trước khi có lỗi; sửa xong tệp là trang tự cập nhật.",
      none: "Sửa xong tệp là trang hiện ra.",
      lost: "Mất kết nối với bangvang serve",
    },
    en: {
      close: "Close", copy: "Copy", copied: "Copied", copyPlace: "Copy the place",
      errors: "The roll has errors", notes: "Notes on the roll", checking: "Being checked…",
      lead: "The site stays as it was until they are mended.",
      none: "The site appears once they are mended.",
      lost: "bangvang serve cannot be reached",
    },
  };
  const MARKS = { error: "✖", warning: "▲", info: "●" };

  const script = document.currentScript;
  const version = script.dataset.version;
  const words = WORDS[script.dataset.lang] || WORDS.en;
  let news = null;
  let closed = "";

  const element = (name, classes, text, attributes = {}) => {
    const made = document.createElement(name);
    if (classes) made.className = classes;
    if (text) made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };

  const host = element("bangvang-preview", "", "", { lang: script.dataset.lang });
  const root = host.attachShadow({ mode: "open" });
  const badge = element("button", "badge", "", { type: "button", "aria-haspopup": "dialog", hidden: "" });
  const status = element("p", "status", "", { role: "status", hidden: "" });
  const dialog = element("dialog", "box", "", { "aria-labelledby": "heading", "aria-describedby": "lead" });
  root.append(element("link", "", "", { rel: "stylesheet", href: `${FOLDER}preview.css` }), status, badge, dialog);

  const copying = (place) => {
    const button = element("button", "copy", words.copy, { type: "button", "aria-label": `${words.copyPlace}: ${place}` });
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(place);
        button.textContent = words.copied;
      } catch {
        getSelection().selectAllChildren(button.previousSibling);
      }
    });
    return button;
  };

  const told = (problem) => {
    const item = element("li", `problem ${problem.severity}`);
    const head = element("p", "message");
    head.append(element("span", "mark", MARKS[problem.severity], { "aria-hidden": "true" }));
    head.append(element("strong", "severity", `${problem.name}: `), problem.message);
    item.append(head);
    if (problem.place) {
      const where = element("p", "where");
      where.append(element("code", "place", problem.place), copying(problem.place));
      if (problem.code) where.append(element("span", "code", problem.code));
      item.append(where);
    }
    if (problem.excerpt) item.append(element("pre", "excerpt", problem.excerpt, { tabindex: "0" }));
    if (problem.hint) item.append(element("p", "hint", problem.hint));
    return item;
  };

  const draw = () => {
    const wrong = news.errors > 0;
    const lead = version === NO_SITE ? words.none : words.lead;
    const bar = element("div", "bar");
    const close = element("button", "close", words.close, { type: "button", "aria-keyshortcuts": "Escape" });
    close.append(element("kbd", "", "Esc"));
    close.addEventListener("click", () => dialog.close());
    const title = element("div", "title", "", wrong ? { role: "alert" } : {});
    title.append(element("h2", "", wrong ? words.errors : words.notes, { id: "heading" }));
    title.append(element("p", "", [news.summary, wrong ? lead : ""].filter(Boolean).join(". "), { id: "lead" }));
    bar.append(title, close);
    const list = element("ol", "problems");
    list.append(...news.problems.map(told));
    dialog.setAttribute("role", wrong ? "alertdialog" : "dialog");
    dialog.replaceChildren(bar, list);
    if (news.more) dialog.append(element("p", "more", news.more));
  };

  const open = () => {
    draw();
    host.dataset.scheme = document.documentElement.dataset.scheme || "";
    if (!dialog.open) dialog.showModal();
  };

  const say = (text) => {
    status.textContent = text;
    status.hidden = !text;
  };

  const show = () => {
    say(news.checking ? words.checking : "");
    if (news.checking) return;
    const signature = JSON.stringify(news.problems);
    badge.textContent = news.summary || (news.errors ? words.errors : "");
    badge.hidden = !badge.textContent;
    badge.classList.toggle("wrong", news.errors > 0);
    if (news.errors > 0) {
      if (closed !== signature) open();
    } else {
      closed = "";
      if (dialog.open && (dialog.getAttribute("role") === "alertdialog" || !news.problems.length)) dialog.close();
      else if (dialog.open) draw();
    }
  };

  badge.addEventListener("click", open);
  dialog.addEventListener("close", () => {
    closed = news.errors > 0 ? JSON.stringify(news.problems) : "";
  });

  // A browser opens only a few connections to one host: pages that nobody sees do not keep theirs.
  let source = null;
  const listen = () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else if (!source) {
      source = new EventSource(`${FOLDER}events`);
      source.addEventListener("error", () => say(words.lost));
      source.addEventListener("message", (event) => {
        news = JSON.parse(event.data);
        if (news.version === version) show();
        else location.reload();
      });
    }
  };

  document.body.append(host);
  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => { source?.close(); source = null; });
  addEventListener("pageshow", listen);
  listen();
})();
