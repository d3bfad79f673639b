// The open chat: its bubbles by day, what is still on its way, and where the reader stands.

import { bubble, showPress, showSending } from "./bubbles.js";
import { el, sign } from "./element.js";
import { icon } from "./icons.js";
import { asMessage } from "./pending.js";
import { dayNumber, dayText } from "./times.js";
import { say } from "./words.js";

const SHOWN = 120; // bubbles put on the page at first, and more with each "earlier"
const TOGETHER_MS = 5 * 60_000;
const NEAR_END_PX = 80;
const ABOVE_PX = 8;

const sameBreath = (above, message) =>
  above && above.from === message.from
  && dayNumber(Date.parse(above.at)) === dayNumber(Date.parse(message.at))
  && Date.parse(message.at) - Date.parse(above.at) < TOGETHER_MS;

/** `deps`: `now()` in ms, `outbox`, `pressesOf(room)`, `backTo(room)` → address, `composer`. */
export function createRoomView(section, deps) {
  let room = null;
  let shown = SHOWN;
  let below = 0;
  let pinned = true;
  let top = 0;
  let last = null; // the message above the next one
  const lines = new Map(); // id → list item
  const going = new Map(); // id → list item of an unsent message

  const back = el("a", { class: "back", "data-testid": "back-to-chats" }, icon("back"));
  const head = el("header", { class: "room-head" });
  const earlier = el("button", { type: "button", class: "earlier", onclick: showEarlier });
  const list = el("ol", { class: "lines", role: "list", "data-testid": "messages" });
  const outgoing = el("ol", { class: "lines outgoing", role: "list", "data-testid": "outgoing" });
  const hint = el("p", { class: "hint" });
  const pages = el("div", { class: "pages" }, earlier, hint, list, outgoing);
  const log = el("div", { class: "log", tabindex: "0", role: "region" }, pages);
  const toEnd = el("button", { type: "button", class: "to-end", "data-testid": "to-end",
    onclick: goToEnd });
  section.append(head, log, toEnd, deps.composer.node);

  function goToEnd() {
    pinned = true;
    below = 0;
    log.scrollTop = log.scrollHeight;
    // An answer longer than the screen is read from its first line.
    const newest = list.lastElementChild;
    if (!outgoing.firstChild && newest && newest.offsetHeight > log.clientHeight) {
      log.scrollTop = newest.offsetTop - pages.offsetTop - ABOVE_PX;
    }
    showToEnd();
  }

  function showToEnd() {
    toEnd.hidden = pinned;
    toEnd.replaceChildren(icon("down"), below ? say("newBelow", below) : "");
    toEnd.setAttribute("aria-label", below ? say("newBelow", below) : say("toBottom"));
  }

  log.addEventListener("scroll", () => {
    // Only going up leaves the end: when the page grows below, the reader has not moved.
    if (log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END_PX) pinned = true;
    else if (log.scrollTop < top) pinned = false;
    top = log.scrollTop;
    if (pinned) below = 0;
    showToEnd();
  }, { passive: true });

  // Photos that arrive late and a keyboard that opens must not push the last words out of sight.
  const keepEnd = new ResizeObserver(() => pinned && goToEnd());
  keepEnd.observe(pages);
  keepEnd.observe(log);

  function append(message) {
    const moment = Date.parse(message.at);
    if (!last || dayNumber(Date.parse(last.at)) !== dayNumber(moment)) {
      const day = el("li", { class: "day", text: dayText(moment, deps.now()) });
      day.dataset.moment = String(moment);
      list.append(day);
    }
    const line = makeLine(message, sameBreath(last, message));
    lines.set(message.id, line);
    list.append(line);
    last = message;
  }

  const makeLine = (message, follows) =>
    bubble(message, { kind: room.kind, follows, presses: deps.pressesOf(room) });

  function fill() {
    lines.clear();
    list.replaceChildren();
    last = null;
    const all = Array.from(room.entries.values());
    earlier.hidden = all.length <= shown;
    all.slice(-shown).forEach(append);
    hint.hidden = all.length > 0 || going.size > 0;
    hint.textContent = room.loaded ? say("noMessages") : say("loading");
  }

  function showEarlier() {
    const fromEnd = log.scrollHeight - log.scrollTop;
    shown += SHOWN;
    fill();
    log.scrollTop = log.scrollHeight - fromEnd;
  }

  function settle(item) {
    const line = going.get(item.message.id);
    line?.letGo();
    line?.remove();
    going.delete(item.message.id);
  }

  const returned = (item) => room.entries.has(item.message.id) || room.entries.has(item.takenAs);

  /** In a group nobody hears of a press, so that nothing of it comes back. */
  const unspoken = (item) => room.kind === "group" && Boolean(item.message.press);

  /** An item of the outbox was added or moved on. */
  function itemChanged(item) {
    if (!room || item.message.chat !== room.chat || item.message.account !== room.account) return;
    if (item.state === "gone") settle(item);
    else if (item.state === "sent" && (returned(item) || unspoken(item))) {
      settle(item);
      deps.outbox.settle(item);
    } else if (!item.message.press) {
      let line = going.get(item.message.id);
      if (!line) {
        const message = asMessage(item, deps.now());
        line = makeLine(message, sameBreath(last, message));
        line.letGo = message.letGo;
        going.set(item.message.id, line);
        outgoing.append(line);
        hint.hidden = true;
        goToEnd();
      }
      showSending(line, item, () => deps.outbox.again(item), () => deps.outbox.discard(item));
    }
  }

  return {
    get room() {
      return room;
    },
    show(next) {
      going.forEach((line) => line.letGo());
      going.clear();
      outgoing.replaceChildren();
      room = next;
      section.classList.toggle("empty", room === null);
      if (!room) return;
      shown = SHOWN;
      back.href = deps.backTo(room);
      back.setAttribute("aria-label", say("back"));
      const drawing = icon(room.kind === "group" ? "group" : "leaf");
      const shape = room.kind === "group" ? "many" : "person bot";
      const title = el("h2", { tabindex: "-1", "data-testid": "room-title" },
        el("bdi", { text: room.title }));
      head.replaceChildren(back, sign(room.title, shape, drawing), title);
      if (room.kind === "group") head.append(el("span", { class: "tag", text: say("group") }));
      earlier.textContent = say("earlier");
      log.setAttribute("aria-label", room.title);
      deps.composer.open(room);
      fill();
      for (const item of deps.outbox.items.values()) itemChanged(item);
      goToEnd();
    },
    /** Messages of the open room have come, new or edited. */
    add(fresh, first) {
      if (first) fill();
      else {
        for (const message of fresh) {
          const old = lines.get(message.id);
          if (old) {
            const line = makeLine(message, old.classList.contains("follows"));
            old.replaceWith(line);
            lines.set(message.id, line);
          } else if (message.firstSeq === message.seq) {
            append(message);
            // Whoever has just spoken or pressed wants to see the answer.
            if (message.from === "me") pinned = true;
            else if (!pinned) below += 1;
          }
        }
        hint.hidden = true;
      }
      for (const item of deps.outbox.items.values()) itemChanged(item);
      if (pinned) goToEnd();
      else showToEnd();
    },
    itemChanged,
    /** The clock went on: what was today may now be yesterday. */
    dateDays() {
      for (const day of list.querySelectorAll(".day")) {
        day.textContent = dayText(Number(day.dataset.moment), deps.now());
      }
    },
    showPress(on, token, state) {
      for (const button of lines.get(on)?.querySelectorAll(".choice") ?? []) {
        if (button.dataset.token === token) showPress(button, state);
      }
    },
  };
}
