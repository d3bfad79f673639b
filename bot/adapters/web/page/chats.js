// One person's list of chats: the last words of each, when, and how many are unread.

import { summary } from "./bubbles.js";
import { el, sign } from "./element.js";
import { unread } from "./feed.js";
import { icon } from "./icons.js";
import { choices } from "./settings.js";
import { shortText } from "./times.js";
import { botName, roleName, say } from "./words.js";

const MANY = 99;

/** `deps`: `now()` in ms, `addressOf(account, chat)`, `peopleAddress` (null outside the rehearsal). */
export function createChatList(nav, deps) {
  const lines = new Map(); // chat → its parts

  function makeLine(room, account) {
    const words = el("span", { class: "chat-words", dir: "auto" });
    const time = el("time", { class: "chat-time" });
    const badge = el("span", { class: "badge", "data-testid": "unread", hidden: true });
    const many = room.kind === "group";
    const link = el(
      "a",
      { class: "chat", href: deps.addressOf(account, room.chat), "data-testid": "chat" },
      sign(room.title, many ? "many" : "person bot", icon(many ? "group" : "leaf")),
      el("span", { class: "chat-top" }, el("bdi", { class: "chat-title", text: room.title }), time),
      el("span", { class: "chat-bottom" }, words, badge),
    );
    link.dataset.chat = room.chat;
    return { room, link, words, time, badge, item: el("li", {}, link) };
  }

  function update({ room, link, words, time, badge }) {
    const last = Array.from(room.entries.values()).pop();
    const count = unread(room);
    words.textContent = last ? summary(last, room.kind) : "";
    time.textContent = last ? shortText(Date.parse(last.at), deps.now()) : "";
    badge.hidden = count === 0;
    badge.textContent = count > MANY ? `${MANY}+` : String(count);
    badge.setAttribute("aria-label", say("unread", count));
    link.classList.toggle("has-unread", count > 0);
  }

  /** The whole list's unread count goes into the window's title. */
  function updateTitle() {
    let total = 0;
    for (const { room } of lines.values()) total += unread(room);
    document.title = total ? `(${total > MANY ? `${MANY}+` : total}) ${botName()}` : botName();
  }

  return {
    show(person, rooms) {
      lines.clear();
      const list = el("ul", { role: "list" });
      for (const room of rooms.values()) {
        const line = makeLine(room, person.account);
        lines.set(room.chat, line);
        list.append(line.item);
      }
      const back = deps.peopleAddress
        ? el("a", { class: "back", href: deps.peopleAddress, "aria-label": say("people"),
            "data-testid": "back-to-people" }, icon("back"))
        : null;
      const head = el("header", { class: "chats-head" }, back,
        el("div", { class: "chats-who" },
          el("h1", { tabindex: "-1", "data-testid": "person-name" }, el("bdi", { text: person.name })),
          el("span", { text: roleName(person.role) })),
        choices());
      nav.setAttribute("aria-label", say("chats"));
      nav.replaceChildren(head, rooms.size ? list : el("p", { class: "hint", text: say("noChats") }));
      this.refresh();
    },
    /** Show every chat's newest words and unread mark again. */
    refresh() {
      for (const line of lines.values()) update(line);
      updateTitle();
    },
    mark(chat) {
      for (const { room, link } of lines.values()) {
        if (room.chat === chat) link.setAttribute("aria-current", "page");
        else link.removeAttribute("aria-current");
      }
    },
  };
}
