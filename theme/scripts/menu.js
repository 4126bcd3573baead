// Menus that open from the header: one at a time; Escape or a click elsewhere closes them.
const menus = [...document.querySelectorAll(".bv-menu, .bv-more")];
const close = (kept) => menus.forEach((menu) => menu !== kept && menu.removeAttribute("open"));

menus.forEach((menu) => {
  menu.addEventListener("toggle", () => menu.open && close(menu));
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.removeAttribute("open");
    menu.querySelector("summary").focus();
  });
});
document.addEventListener("click", (event) => close(event.target.closest(".bv-menu, .bv-more")));
