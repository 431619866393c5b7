import { ask, avatar, contactName, element, fill, onChange, time, trying } from "./twin.js";
import { drawCards, clearCards } from "./canvas.js";
import { drawDetails } from "./details.js";
import { part } from "./part.js";
import { clock } from "./clock.js";

const at = (id) => document.getElementById(id);
let selectedId = location.hash.slice(1) || null;

/** What is written and not sent stays with its conversation. */
const drafts = new Map();

async function begin() {
  const workspace = await ask("/workspace");
  at("workspace").textContent = (workspace.name || "Workspace") + " inbox";
  fill(at("teammate"), workspace.admins.map((admin) => [admin.id, admin.name]));
  at("teammate").value = humanFirst(workspace);
  fillAssignees(workspace);
  await refresh();
  if (selectedId) await drawCards(selectedId, at("teammate").value);
  onChange(trying(refresh));
}

/** A person's page should not begin in the shoes of the agent's account, which rules assign to. */
function humanFirst(workspace) {
  const seated = workspace.admins.filter((admin) => admin.has_inbox_seat);
  return (seated.find((admin) => admin.team_ids.length) ?? seated[0] ?? workspace.admins[0]).id;
}

function fillAssignees(workspace) {
  const group = (label, type, people) =>
    element(
      "optgroup",
      { label },
      ...people.map(({ id, name }) => element("option", { value: `${type}:${id}`, textContent: name })),
    );
  at("assign-to").replaceChildren(
    group("Teammates", "admin", workspace.admins),
    group("Teams", "team", workspace.teams),
    group("Nobody", "admin", [{ id: "0", name: "Unassigned" }]),
  );
}

async function refresh(changedId = null) {
  const { conversations } = await ask("/conversations");
  at("count").textContent = conversations.length || "";
  at("nothing").hidden = conversations.length > 0;
  const focused = document.activeElement?.dataset?.id;
  at("rows").replaceChildren(...conversations.map(row));
  if (focused) at("rows").querySelector(`[data-id="${focused}"]`)?.focus();
  const isShown = changedId === null || changedId === selectedId;
  if (selectedId && isShown) draw(await ask(`/conversations/${selectedId}`));
}

function row(conversation) {
  const name = contactName(conversation.contact);
  const owner = conversation.assignee?.name ?? conversation.team?.name ?? "Unassigned";
  const button = element(
    "button",
    { type: "button", className: "row" },
    avatar(name),
    element(
      "span",
      {},
      element(
        "span",
        { className: "row-top" },
        element("strong", { textContent: name }),
        element("time", { textContent: time(conversation.updated_at) }),
      ),
      element("span", { className: "preview", textContent: conversation.last_message.text }),
      element("span", { className: "row-foot" }, state(conversation), owner),
    ),
  );
  button.dataset.testid = "conversation-row";
  button.dataset.id = conversation.id;
  button.setAttribute("aria-current", String(conversation.id === selectedId));
  button.addEventListener("click", trying(() => select(conversation.id)));
  return element("li", {}, button);
}

function state(conversation) {
  return element("span", { className: "state " + conversation.state, textContent: conversation.state });
}

async function select(id) {
  if (id !== selectedId) at("composer").value = drafts.get(id) ?? "";
  selectedId = id;
  history.replaceState(null, "", "#" + id);
  at("desk").dataset.view = "thread";
  clearCards();
  await refresh();
  at("composer").focus();
  await drawCards(id, at("teammate").value);
}

function draw(conversation) {
  at("desk").dataset.view = "thread";
  at("unselected").hidden = true;
  at("selected").hidden = false;
  at("details").hidden = false;
  at("name").textContent = contactName(conversation.contact);
  at("where").textContent = conversation.page_url ?? "";
  at("state").className = "state " + conversation.state;
  at("state").textContent = conversation.state;
  at("close").hidden = conversation.state === "closed";
  at("open").hidden = conversation.state !== "closed";
  at("parts").replaceChildren(...conversation.messages.map(part));
  at("parts").scrollTop = at("parts").scrollHeight;
  drawDetails(conversation);
  if (document.activeElement !== at("assign-to")) at("assign-to").value = holder(conversation);
}

/** Who has it now, so that Assign never begins with somebody else. */
function holder({ assignee, team }) {
  return assignee ? "admin:" + assignee.id : team ? "team:" + team.id : "admin:0";
}

async function act(deed) {
  await ask(`/conversations/${selectedId}/teammate`, { admin_id: at("teammate").value, ...deed });
  await refresh();
}

function write(mode) {
  const isNote = mode === "note";
  at("writing").dataset.mode = mode;
  for (const [id, chosen] of [["tab-reply", !isNote], ["tab-note", isNote]]) {
    at(id).setAttribute("aria-selected", String(chosen));
    at(id).tabIndex = chosen ? 0 : -1;
  }
  at("composer-label").textContent = isNote ? "Internal note" : "Reply to the customer";
  at("composer").placeholder = isNote ? "Only teammates see this…" : "Write to the customer…";
  at("send").textContent = isNote ? "Add note" : "Send reply";
}

for (const mode of ["reply", "note"]) {
  at("tab-" + mode).addEventListener("click", () => write(mode));
  at("tab-" + mode).addEventListener("keydown", (event) => {
    if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
    const other = mode === "reply" ? "note" : "reply";
    write(other);
    at("tab-" + other).focus();
  });
}
at("writing").addEventListener("submit", trying(async () => {
  const body = at("composer").value.trim();
  if (!body) return;
  await act({ action: at("writing").dataset.mode === "note" ? "note" : "comment", body });
  at("composer").value = "";
  drafts.delete(selectedId);
}));
at("composer").addEventListener("input", () => drafts.set(selectedId, at("composer").value));
at("composer").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) at("writing").requestSubmit();
});
at("assign-form").addEventListener("submit", trying(async () => {
  const [type, id] = at("assign-to").value.split(":");
  await act({ action: "assign", assignee_type: type, assignee_id: id });
}));
at("close").addEventListener("click", trying(() => act({ action: "close" })));
at("open").addEventListener("click", trying(() => act({ action: "open" })));
at("back").addEventListener("click", () => {
  at("desk").dataset.view = "list";
  selectedId = null;
  history.replaceState(null, "", location.pathname);
});
write("reply");
trying(clock)();
trying(begin)();
