"use strict";
// A click on a name of a card, or on what somebody says, lights up all its mentions; a second click
// puts them out.
document.documentElement.classList.add("js");
let lit = null;
const light = (name) => {
  document.querySelectorAll(".lit").forEach((mark) => mark.classList.remove("lit"));
  if (lit && lit.matches(".name")) lit.setAttribute("aria-pressed", "false");
  lit = name;
  if (!name) return;
  if (name.matches(".name")) name.setAttribute("aria-pressed", "true");
  const marks = document.querySelectorAll(`.text [data-e="${name.dataset.of}"]`);
  marks.forEach((mark) => mark.classList.add("lit"));
  if (marks.length) marks[0].scrollIntoView({ block: "center" });
};
for (const name of document.querySelectorAll("[data-of]")) {
  const toggle = (event) => {
    event.preventDefault();
    light(lit === name ? null : name);
  };
  name.addEventListener("click", toggle);
  if (name.matches(".name")) {
    name.setAttribute("role", "button");
    name.setAttribute("aria-pressed", "false");
    name.addEventListener("keydown", (event) => { if (event.key === " ") toggle(event); });
  }
}
document.addEventListener("keydown", (event) => { if (event.key === "Escape") light(null); });
// Of a mark in pieces only one is a link, so that tabbing comes to it once; a click on any will do.
document.querySelector(".text").addEventListener("click", (event) => {
  const mark = event.target.closest("a, .m");
  if (mark && mark.matches(".m") && getSelection().isCollapsed) location.hash = mark.dataset.e;
});
// Buttons that take the marks of one kind away.
const kinds = document.querySelector(".filters");
kinds.hidden = false;
kinds.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  const shown = button.getAttribute("aria-pressed") !== "true";
  button.setAttribute("aria-pressed", String(shown));
  const style = button.value === "quotes" ? "quote" : button.value;
  document.querySelectorAll(`.text p .${style}`).forEach((mark) => mark.classList.toggle("off", !shown));
});
