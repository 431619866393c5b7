import { avatar, element, time, written } from "./twin.js";

/** One line of a conversation as a teammate sees it. */
export function part(entry) {
  const made = element("li", { className: "part" });
  made.dataset.testid = "part";
  made.dataset.kind = entry.kind;
  if (entry.kind === "event") {
    made.append(entry.text + " · " + time(entry.at));
  } else {
    made.append(avatar(entry.author.name), card(entry));
  }
  return made;
}

function card(entry) {
  const made = element("div", { className: "card" }, byline(entry));
  if (entry.text) made.append(written(entry));
  if (entry.options.length) {
    made.append(element("div", { textContent: "Choices: " + entry.options.map((o) => o.text).join(" · ") }));
  }
  return made;
}

function byline(entry) {
  const words = [entry.author.name || "Visitor"];
  if (entry.kind === "note") words.push("internal note");
  words.push(time(entry.at));
  const made = element("div", { className: "by", textContent: words.join(" · ") + " " });
  if (entry.via_app) made.append(element("span", { className: "tag", textContent: "app" }));
  return made;
}
