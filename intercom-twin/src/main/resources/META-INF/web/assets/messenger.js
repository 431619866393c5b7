import { ask, avatar, contactName, element, fill, onChange, time, trying, written } from "./twin.js";

const at = (id) => document.getElementById(id);
let workspace;
let conversation = null;

async function begin() {
  workspace = await ask("/workspace");
  fill(at("contact"), workspace.contacts.map((c) => [c.id, withCompany(c)]));
  fill(at("page"), workspace.pages.map((page) => [page, page.replace(/^https?:\/\//, "")]));
  at("with").textContent = workspace.name || "Support";
  at("faces").replaceChildren(...workspace.admins.slice(0, 3).map((admin) => avatar(admin.name)));
  await show(location.hash.slice(1) || null).catch(() => show(null));
  onChange(trying(refresh));
}

/** Who a customer is, with the company that may decide what happens to them. */
function withCompany(contact) {
  const company = workspace.companies.find((c) => contact.company_ids.includes(c.id));
  return contactName(contact) + (company ? ` · ${company.name} (${company.plan})` : " · visitor");
}

/** Shows a conversation, or the empty Messenger when there is none yet. */
async function show(id) {
  conversation = id && (await ask(`/conversations/${id}?as=customer`));
  if (conversation) at("contact").value = conversation.contact_id;
  history.replaceState(null, "", id ? "#" + id : location.pathname);
  draw();
  await drawEarlier();
}

async function refresh(changedId) {
  if (conversation && (changedId === null || changedId === conversation.id)) {
    conversation = await ask(`/conversations/${conversation.id}?as=customer`);
    draw();
  }
  await drawEarlier();
}

function draw() {
  at("state").textContent = conversation?.state === "closed" ? "This conversation is closed" : "Ask us anything";
  const lines = conversation ? conversation.messages.map(line) : [welcome()];
  at("thread").replaceChildren(...lines);
  at("thread").scrollTop = at("thread").scrollHeight;
}

function welcome() {
  return element("li", { className: "welcome", textContent: "How can we help? Write a message to start a conversation." });
}

function line(entry) {
  const mine = entry.kind === "customer";
  const bubble = element("div", { className: "bubble" }, written(entry));
  bubble.dataset.testid = "bubble";
  bubble.dataset.from = mine ? "customer" : "teammate";
  const meta = element("div", {
    className: "meta",
    textContent: (mine ? "You" : entry.author.name) + " · " + time(entry.at),
  });
  const made = element("li", { className: mine ? "line mine" : "line" });
  if (!mine) made.append(avatar(entry.author.name));
  if (entry.text) made.append(bubble);
  if (entry.options.length) made.append(options(entry.options));
  made.append(meta);
  return made;
}

function options(choices) {
  const buttons = choices.map((choice) => {
    const button = element("button", { type: "button", textContent: choice.text });
    button.addEventListener("click", trying(() => say(choice.text, choice.uuid)));
    return button;
  });
  return element("div", { className: "options" }, ...buttons);
}

async function drawEarlier() {
  const contact = at("contact").value;
  const { conversations } = await ask(`/conversations?as=customer&contact_id=${encodeURIComponent(contact)}`);
  at("earlier").hidden = conversations.length === 0;
  at("earlier-list").replaceChildren(...conversations.map(earlier));
}

function earlier(one) {
  const button = element("button", { type: "button", textContent: one.messages.at(-1).text });
  button.setAttribute("aria-current", String(one.id === conversation?.id));
  button.addEventListener("click", trying(async () => {
    await show(one.id);
    // The list is drawn anew, and the keyboard would be nowhere.
    at("message").focus();
  }));
  return element("li", {}, button);
}

async function say(body, quickReplyUuid = null) {
  const message = { body, quick_reply_uuid: quickReplyUuid };
  if (conversation) {
    await ask(`/conversations/${conversation.id}/messages`, message);
    await refresh(conversation.id);
  } else {
    const where = { contact_id: at("contact").value, page_url: at("page").value };
    await show((await ask("/conversations", { ...message, ...where })).id);
  }
}

at("composer").addEventListener("submit", trying(async () => {
  const body = at("message").value.trim();
  if (!body) return;
  await say(body);
  at("message").value = "";
}));
at("message").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    at("composer").requestSubmit();
  }
});
at("start").addEventListener("click", trying(async () => {
  await show(null);
  at("message").focus();
}));
at("contact").addEventListener("change", trying(() => show(null)));
trying(begin)();
