// What both pages share: talking to the twin, and drawing people and words.

export async function ask(path, body) {
  const options = body && {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  };
  const response = await fetch("/twin" + path, options);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error?.message ?? "The twin answered " + response.status);
  return answer;
}

/**
 * Calls back with the id of every conversation that changes, and with null after each reconnection.
 * One call at a time: a slow answer must never be drawn over a newer one.
 */
export function onChange(callback) {
  let latest = Promise.resolve();
  const tell = (id) => {
    latest = latest.then(() => callback(id));
  };
  const events = new EventSource("/twin/events");
  events.addEventListener("open", () => tell(null));
  events.addEventListener("message", (event) => tell(event.data));
}

/** Runs an action and shows what went wrong, if anything. */
export function trying(action) {
  return async (event) => {
    event?.preventDefault?.();
    const trouble = document.getElementById("trouble");
    try {
      await action(event);
      trouble.hidden = true;
    } catch (error) {
      trouble.textContent = error.message;
      trouble.hidden = false;
    }
  };
}

export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

export function avatar(name) {
  const shown = name || "Visitor";
  const words = shown.match(/\p{L}[\p{L}'’-]*/gu) ?? ["?"];
  const initials = (words[0][0] + (words.length > 1 ? words.at(-1)[0] : "")).toUpperCase();
  const hue = [...shown].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 6;
  const made = element("span", { className: "avatar hue-" + hue, textContent: initials });
  made.setAttribute("aria-hidden", "true");
  return made;
}

/** Replies and notes carry HTML that the twin's sanitiser has passed; all other words are text. */
export function written(entry) {
  if (entry.html === null) {
    return element("div", { className: "written text", textContent: entry.text });
  }
  const parsed = new DOMParser().parseFromString(entry.html, "text/html");
  for (const link of parsed.querySelectorAll("a")) {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
  return element("div", { className: "written" }, ...parsed.body.childNodes);
}

export function time(seconds) {
  const at = new Date(seconds * 1000);
  const sameDay = at.toDateString() === new Date().toDateString();
  const day = sameDay ? {} : { day: "numeric", month: "short" };
  return at.toLocaleString(undefined, { hour: "2-digit", minute: "2-digit", ...day });
}

export function contactName(contact) {
  return contact.name || contact.email || "Visitor " + contact.id.slice(-4);
}

export function fill(select, options) {
  select.replaceChildren(
    ...options.map(([value, text]) => element("option", { value, textContent: text })),
  );
}
