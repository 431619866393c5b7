// Canvas Kit: what apps show beside the open conversation. Intercom asks them anew each time.
import { ask, element, trying } from "./twin.js";

const place = () => document.getElementById("cards");

export function clearCards() {
  place().replaceChildren();
  place().hidden = true;
}

export async function drawCards(conversationId, adminId) {
  const { cards } = await ask(`/conversations/${conversationId}/canvas`, { admin_id: adminId });
  place().hidden = cards.length === 0;
  place().replaceChildren(...cards.map((card) => frame({ ...card, conversationId, adminId })));
}

function frame(card) {
  const made = element("form", { className: "canvas" });
  made.dataset.testid = "canvas";
  made.addEventListener("submit", (event) => event.preventDefault());
  if (card.error) {
    made.append(element("p", { className: "canvas-error", textContent: `${card.client_id}: ${card.error}` }));
  } else {
    made.append(...card.canvas.content.components.map((part) => component(part, card, made)));
  }
  return made;
}

function component(part, card, form) {
  switch (part.type) {
    case "text":
      return text(part);
    case "data-table":
      return element("dl", {}, ...part.items.flatMap(row));
    case "divider":
      return element("hr");
    case "spacer":
      return element("div", { className: "canvas-spacer" });
    case "image":
      return element("img", { src: part.url, alt: "", width: part.width, height: part.height });
    case "list":
      return element("ul", {}, ...part.items.map((item) => element("li", { textContent: item.title })));
    case "button":
      return button(part, card, form);
    case "input":
    case "textarea":
      return field(part, element(part.type, { value: part.value ?? "" }));
    case "dropdown":
    case "single-select":
      return field(part, choice(part));
    case "checkbox":
      return field(part, checkboxes(part));
    default:
      return element("p", { className: "canvas-error", textContent: "Unknown component: " + part.type });
  }
}

function text({ text, style }) {
  return element(style === "header" ? "h2" : "p", { className: "canvas-" + style, textContent: text });
}

function row({ field, value }) {
  return [element("dt", { textContent: field }), element("dd", { textContent: value })];
}

function field({ id, label }, input) {
  input.dataset.component = id;
  return element("label", {}, element("span", { textContent: label ?? "" }), input);
}

function choice({ options, value }) {
  const select = element("select");
  select.append(...options.map((o) => element("option", { value: o.id, textContent: o.text })));
  if (value) select.value = value;
  return select;
}

function checkboxes({ options, value = [] }) {
  const boxes = options.map((option) =>
    element(
      "label",
      {},
      element("input", { type: "checkbox", value: option.id, checked: value.includes(option.id) }),
      option.text,
    ),
  );
  return element("span", {}, ...boxes);
}

function button(part, card, form) {
  const made = element("button", {
    type: "button",
    className: part.style === "primary" ? "primary" : "",
    textContent: part.label,
    disabled: part.disabled ?? false,
  });
  made.addEventListener("click", trying(async () => {
    if (part.action.type === "url") {
      window.open(part.action.url, "_blank", "noopener,noreferrer");
    } else {
      form.replaceWith(frame({ ...card, ...(await submit(part, card, form)) }));
    }
  }));
  return made;
}

function submit(part, card, form) {
  return ask(`/conversations/${card.conversationId}/canvas/submit`, {
    client_id: card.client_id,
    admin_id: card.adminId,
    component_id: part.id,
    input_values: values(form),
    current_canvas: card.canvas,
  });
}

function values(form) {
  const given = {};
  for (const input of form.querySelectorAll("[data-component]")) {
    const boxes = [...input.querySelectorAll("input[type=checkbox]")];
    given[input.dataset.component] = boxes.length
      ? boxes.filter((box) => box.checked).map((box) => box.value)
      : input.value;
  }
  return given;
}
