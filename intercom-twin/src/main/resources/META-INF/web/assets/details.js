import { element } from "./twin.js";

const at = (id) => document.getElementById(id);

/** Who has the conversation, what is written on it, and whom it is with. */
export function drawDetails(conversation) {
  at("assignee").textContent = conversation.assignee?.name ?? "Nobody";
  at("team").textContent = conversation.team?.name ?? "None";
  list(at("attributes"), conversation.attributes, "attribute");
  const { contact } = conversation;
  list(at("contact"), {
    Name: contact.name,
    Email: contact.email,
    Role: contact.role,
    Id: contact.external_id,
    ...contact.custom_attributes,
  });
  drawCompany(contact.companies[0]);
}

function drawCompany(company) {
  at("company-section").hidden = !company;
  if (!company) return;
  list(at("company"), {
    Name: company.name,
    Plan: company.plan,
    Size: company.size,
    ...company.custom_attributes,
  });
}

function list(where, facts, testid) {
  const known = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined);
  const none = element("div", { className: "none", textContent: "None yet" });
  where.replaceChildren(...(known.length ? known.map((fact) => line(fact, testid)) : [none]));
}

function line([name, value], testid) {
  const made = element(
    "div",
    {},
    element("dt", { textContent: name }),
    element("dd", { textContent: String(value) }),
  );
  if (testid) {
    made.dataset.testid = testid;
    made.dataset.name = name;
  }
  return made;
}
