"use strict";
// Times are written in UTC; whoever reads them lives somewhere.
function local(root) {
  for (const time of root.querySelectorAll("time[datetime]:not([title])")) {
    time.title = time.textContent;
    time.textContent = new Date(time.dateTime).toLocaleString();
  }
}

// What goes on is asked for again whenever the service says that it is time: while the page is seen, nobody has
// paused it, and nobody is at work in it.
function follow(part) {
  const pause = document.querySelector("[data-pause]");
  let source = null;
  const paused = () => pause.getAttribute("aria-pressed") === "true";
  const busy = () => part.contains(document.activeElement) || part.matches(":hover");
  const update = () => {
    if (document.hidden || paused()) {
      source?.close();
      source = null;
    } else if (source === null) {
      source = new EventSource(part.dataset.events);
      source.onmessage = () => busy() || htmx.trigger(part, "look");
    }
  };
  pause.hidden = false;
  pause.addEventListener("click", () => {
    pause.setAttribute("aria-pressed", String(!paused()));
    update();
  });
  document.addEventListener("visibilitychange", update);
  update();
}

// What is shown may be old: that is said, and taken back when it is new again.
function stale(old) {
  document.getElementById("stale").hidden = !old;
}

// Of a rule only what has a meaning for what was chosen is shown; without this script all of it is.
function fitting(form) {
  const chosen = (name) => form.elements[name]?.selectedOptions[0];
  const show = () => {
    for (const row of form.querySelectorAll("[data-condition]")) {
      const kind = row.querySelector("select[name$=-kind]").selectedOptions[0];
      for (const part of row.querySelectorAll("[data-for]")) part.hidden = !(part.dataset.for in kind.dataset);
    }
    for (const part of form.querySelectorAll("[data-outcome]"))
      part.hidden = !part.dataset.outcome.split(" ").includes(chosen("outcome").value);
    for (const part of form.querySelectorAll("[data-stage]")) part.hidden = part.dataset.stage !== chosen("stage").value;
  };
  form.addEventListener("change", show);
  show();
}

document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll("form:has([data-condition])").forEach(fitting);
  local(document);
  document.querySelectorAll("[data-events]").forEach(follow);
});
document.addEventListener("htmx:afterSwap", (event) => { local(event.target); stale(false); });
document.addEventListener("htmx:responseError", () => stale(true));
document.addEventListener("htmx:sendError", () => stale(true));
