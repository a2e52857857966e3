"use strict";
// A click on a name of a card lights up all its mentions; a second click puts them out.
let lit = null;
for (const name of document.querySelectorAll(".card .name")) {
  name.setAttribute("role", "button");
  name.setAttribute("aria-pressed", "false");
  const toggle = (event) => {
    event.preventDefault();
    const was = lit === name;
    document.querySelectorAll(".lit").forEach((mark) => mark.classList.remove("lit"));
    if (lit) lit.setAttribute("aria-pressed", "false");
    lit = was ? null : name;
    if (was) return;
    name.setAttribute("aria-pressed", "true");
    const marks = document.querySelectorAll(`[data-e="${name.dataset.of}"]`);
    marks.forEach((mark) => mark.classList.add("lit"));
    if (marks.length) marks[0].scrollIntoView({ block: "center" });
  };
  name.addEventListener("click", toggle);
  name.addEventListener("keydown", (event) => { if (event.key === " ") toggle(event); });
}
// Boxes that take the marks of one kind away.
const kinds = document.querySelector(".filters");
if (kinds) {
  kinds.hidden = false;
  kinds.addEventListener("change", (event) => {
    for (const mark of document.querySelectorAll(`.text .${event.target.value}`)) {
      mark.style.textDecorationLine = event.target.checked ? "" : "none";
    }
  });
}
