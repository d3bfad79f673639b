// The rehearsal's person picker: everyone of the sample town, by role.

import { el, sign } from "./element.js";
import { choices } from "./settings.js";
import { roleName, say } from "./words.js";

const ORDER = ["grid_worker", "household", "command_room", "handling_unit", "clerk", "grid_leader",
  "supervisor", "merchant", "deputy_leader", "main_leader"];
const ENOUGH_TO_SEARCH = 10;

const place = (role) => (ORDER.includes(role) ? ORDER.indexOf(role) : ORDER.length);

const searchable = ({ name, role, chats }) =>
  [name, roleName(role), ...chats.map(({ title }) => title)].join(" ").toLowerCase();

function entry(person, addressOf) {
  const chats = person.chats.map(({ title }) => title).join(" · ");
  const link = el(
    "a",
    { class: "person-link", href: addressOf(person.account), "data-testid": "person" },
    sign(person.name, "person"),
    el("span", { class: "person-words" },
      el("bdi", { class: "person-name", text: person.name }),
      el("span", { class: "person-role", text: roleName(person.role) }),
      el("span", { class: "person-chats", dir: "auto", text: chats })),
  );
  link.dataset.account = person.account;
  link.dataset.search = searchable(person);
  return el("li", {}, link);
}

/** Fill `section` with the people; `addressOf(account)` is where picking one leads. */
export function showPeople(section, people, addressOf) {
  const groups = new Map();
  for (const person of [...people].sort((a, b) => place(a.role) - place(b.role))) {
    if (!groups.has(person.role)) groups.set(person.role, []);
    groups.get(person.role).push(entry(person, addressOf));
  }
  const parts = Array.from(groups, ([role, entries]) =>
    el("section", { class: "role", "data-role": role },
      el("h2", {}, roleName(role), " ", el("small", { text: String(entries.length) })),
      el("ul", { role: "list" }, ...entries)));

  const nobody = el("p", { class: "hint", text: say("nobody"), hidden: true });
  const find = el("input", { type: "search", class: "find", placeholder: say("find"),
    "aria-label": say("find"), "data-testid": "person-search", autocomplete: "off" });
  find.addEventListener("input", () => {
    const wanted = find.value.trim().toLowerCase();
    let found = 0;
    for (const part of parts) {
      let here = 0;
      for (const item of part.querySelectorAll("li")) {
        item.hidden = !item.firstChild.dataset.search.includes(wanted);
        here += item.hidden ? 0 : 1;
      }
      part.hidden = here === 0;
      found += here;
    }
    nobody.hidden = found > 0;
  });

  section.replaceChildren(
    el("header", { class: "people-head" }, el("h1", { tabindex: "-1", text: say("who") }), choices()),
    el("p", { class: "people-hint", text: say("whoHint") }),
  );
  if (people.length > ENOUGH_TO_SEARCH) section.append(find);
  section.append(nobody, ...parts);
}
