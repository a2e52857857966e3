"use strict";
// Search, filters and order of the table of articles. All rows are in the page; those that don't
// fit are hidden.
const body = document.querySelector("#articles tbody");
const rows = [...body.rows].map((row) => ({
  row, words: row.textContent.toLowerCase(), entities: (row.dataset.e || "").split(" "),
  day: row.querySelector(".day")?.textContent,
}));
const search = document.querySelector("#search");
const count = document.querySelector("#count");
const from = document.querySelector("#from");
const to = document.querySelector("#to");
const clear = document.querySelector("#clear");
const chosen = new Set();
function press(name, on) {
  name.setAttribute("aria-pressed", String(on));
  if (on) chosen.add(name); else chosen.delete(name);
}
function isInTime({ day }) {
  return (!from?.value || (day && day >= from.value)) && (!to?.value || (day && day <= to.value));
}
function show() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const names = [...chosen];
  let shown = 0;
  for (const entry of rows) {
    const fits = words.every((word) => entry.words.includes(word)) && isInTime(entry)
      && names.every((name) => entry.entities.includes(name.dataset.of));
    entry.row.hidden = !fits;
    shown += fits ? 1 : 0;
  }
  count.textContent = `${shown} of ${rows.length} ${rows.length === 1 ? "article" : "articles"}`
    + (names.length ? ` that name ${names.map((name) => name.textContent).join(" and ")}` : "");
  clear.hidden = shown === rows.length && !names.length && !words.length;
}
for (const field of [search, from, to]) field?.addEventListener("input", show);
for (const name of document.querySelectorAll("button[data-of]")) {
  name.addEventListener("click", () => {
    press(name, !chosen.has(name));
    show();
    document.querySelector("#list").scrollIntoView();
  });
}
clear.addEventListener("click", () => {
  for (const name of [...chosen]) press(name, false);
  for (const field of [search, from, to]) if (field) field.value = "";
  show();
  search.focus();
});
for (const head of document.querySelectorAll("#articles th button")) {
  head.addEventListener("click", () => {
    const column = head.parentElement.cellIndex;
    const down = head.parentElement.getAttribute("aria-sort") === "ascending";
    document.querySelectorAll("#articles th").forEach((th) => th.removeAttribute("aria-sort"));
    head.parentElement.setAttribute("aria-sort", down ? "descending" : "ascending");
    const key = ({ row }) => row.cells[column].textContent;
    rows.sort((a, b) => (down ? -1 : 1) * key(a).localeCompare(key(b)));
    body.append(...rows.map(({ row }) => row));
  });
}
document.querySelector(".filters").hidden = false;
show();
