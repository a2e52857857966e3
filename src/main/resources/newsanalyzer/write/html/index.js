"use strict";
// Search, filters and order of the table of articles. All rows are in the page; those that don't
// fit are hidden.
const body = document.querySelector("#articles tbody");
const rows = [...body.rows].map((row) => ({
  row, words: row.textContent.toLowerCase(), entities: (row.dataset.e || "").split(" "),
}));
const search = document.querySelector("#search");
const count = document.querySelector("#count");
let chosen = null;
function show() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const { row, words: text, entities } of rows) {
    const fits = words.every((word) => text.includes(word))
      && (!chosen || entities.includes(chosen.dataset.of));
    row.hidden = !fits;
    shown += fits ? 1 : 0;
  }
  count.textContent = `${shown} of ${rows.length} articles`
    + (chosen ? ` that name ${chosen.textContent}` : "");
}
search.addEventListener("input", show);
for (const name of document.querySelectorAll("button[data-of]")) {
  name.addEventListener("click", () => {
    if (chosen) chosen.setAttribute("aria-pressed", "false");
    chosen = chosen === name ? null : name;
    if (chosen) chosen.setAttribute("aria-pressed", "true");
    show();
    document.querySelector("#articles").scrollIntoView();
  });
}
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
