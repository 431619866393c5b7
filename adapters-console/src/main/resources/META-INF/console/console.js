"use strict";
// Times are written in UTC; whoever reads them lives somewhere.
function local(root) {
  for (const time of root.querySelectorAll("time[datetime]:not([title])")) {
    time.title = time.textContent;
    time.textContent = new Date(time.dateTime).toLocaleString();
  }
}
// What goes on is asked for again whenever the service says that it is time.
function follow(root) {
  for (const part of root.querySelectorAll("[data-events]")) {
    new EventSource(part.dataset.events).onmessage = () => htmx.trigger(part, "look");
  }
}
document.addEventListener("DOMContentLoaded", () => { local(document); follow(document); });
document.addEventListener("htmx:afterSwap", (event) => local(event.target));
