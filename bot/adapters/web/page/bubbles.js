// One message as a bubble: text, photos, sounds, files, its time, and the buttons under it.

import { el, safeAddress, sign } from "./element.js";
import { icon } from "./icons.js";
import { photoGrid } from "./photos.js";
import { isSound, voiceNote } from "./sound.js";
import { timeText } from "./times.js";
import { botName, say } from "./words.js";

const nameOf = (message) => (message.from === "bot" ? botName() : message.from);

/** One line for the chat list and the screen reader: who (in a group) and what. */
export function summary(message, kind) {
  const { from, text, photos, files } = message;
  const parts = [];
  if (photos.length) parts.push(photos.length > 1 ? say("photos", photos.length) : say("photo"));
  if (files.length) parts.push(files.some(isSound) ? say("voice") : say("file"));
  if (text) parts.push(text);
  const what = parts.join(" ") || say("place");
  return kind === "group" && from !== "me" ? `${nameOf(message)}：${what}` : what;
}

function fileLine({ name, url }) {
  const address = safeAddress(url);
  if (!address) return null;
  if (isSound({ name, url })) return voiceNote(name, address);
  return el(
    "a",
    { class: "file", href: address, download: name, "data-testid": "file" },
    icon("file"),
    el("bdi", { text: name }),
    el("span", { class: "unseen", text: say("download") }),
  );
}

function buttonRow(message, presses) {
  const row = el("div", { class: "buttons", role: "group" });
  for (const { label, token } of message.buttons) {
    const button = el(
      "button",
      { type: "button", class: "choice", "data-testid": "button",
        onclick: () => presses.press(message.id, token) },
      el("span", { class: "choice-label", dir: "auto", text: label }),
      el("span", { class: "choice-mark", "aria-hidden": "true" }),
    );
    button.dataset.token = token;
    button.dataset.label = label;
    showPress(button, presses.stateOf(message.id, token));
    row.append(button);
  }
  return row;
}

const BEHIND = { failed: "pressFailed", elsewhere: "pressElsewhere" };

/**
 * Show on a button whether its press is under way ("waiting"), taken ("done"), "failed", or is
 * answered in the private chat ("elsewhere").
 */
export function showPress(button, state) {
  const mark = button.querySelector(".choice-mark");
  button.dataset.state = state ?? "";
  button.setAttribute("aria-busy", String(state === "waiting"));
  button.setAttribute("aria-pressed", String(state === "done"));
  mark.replaceChildren(...(state === "done" ? [icon("tick")] : []));
  button.querySelector(".choice-label").textContent =
    BEHIND[state] ? `${button.dataset.label}（${say(BEHIND[state])}）` : button.dataset.label;
}

/**
 * The list item of one message.
 * `follows`: it continues the one above (same speaker, same minutes), so the name is not repeated.
 */
export function bubble(message, { kind, follows, presses }) {
  const mine = message.from === "me";
  const name = mine ? say("you") : nameOf(message);
  const foot = el("span", { class: "foot" });
  if (message.edited) foot.append(el("span", { text: say("updated") }), " · ");
  foot.append(el("time", { datetime: message.at, text: timeText(Date.parse(message.at)) }));

  const named = !mine && kind === "group" && !follows;
  const inside = el(
    "div",
    { class: "bubble", "data-testid": "bubble" },
    named ? null : el("span", { class: "unseen" }, el("bdi", { text: name }), "："),
    message.photos.length ? photoGrid(message.photos) : null,
    message.text
      ? el("p", { class: "text", dir: "auto", "data-testid": "text", text: message.text })
      : null,
    ...message.files.map(fileLine),
  );
  if (!message.text && !message.photos.length && !message.files.length) {
    inside.append(el("p", { class: "text", text: say("place") }));
  }
  inside.append(foot);

  const picture = message.from === "bot" ? icon("leaf") : null;
  const item = el(
    "li",
    { class: `message ${mine ? "mine" : "theirs"}`, "data-testid": "message" },
    mine ? null : sign(name, message.from === "bot" ? "person bot" : "person", picture),
    el(
      "div",
      { class: "said" },
      named ? el("div", { class: "from" }, el("bdi", { "data-testid": "from", text: name })) : null,
      inside,
      message.buttons.length ? buttonRow(message, presses) : null,
    ),
  );
  item.classList.toggle("follows", Boolean(follows));
  item.classList.toggle("asks", message.buttons.length > 0);
  item.dataset.id = message.id;
  item.dataset.from = message.from;
  return item;
}

/** Under a message on its way: 发送中, or that it was not sent, with resend and delete. */
export function showSending(line, item, again, discard) {
  let under = line.querySelector(".sending");
  if (!under) {
    under = el("div", { class: "sending", role: "status" });
    line.querySelector(".said").append(under);
  }
  line.dataset.state = item.state;
  const percent = Math.round(item.part * 100);
  if (item.state === "failed") {
    under.replaceChildren(
      el("button", { type: "button", class: "resend", "data-testid": "resend", onclick: again },
        icon("again"), say("failed")),
      el("button", { type: "button", class: "discard", "data-testid": "discard", onclick: discard,
        text: say("discard") }),
    );
    if (item.reason) under.append(el("p", { class: "reason", dir: "auto", text: item.reason }));
  } else if (item.state === "sent") {
    under.replaceChildren();
  } else if (item.part > 0 && percent < 100) {
    const bar = el("progress", { max: 100, value: percent, "aria-hidden": "true" });
    under.replaceChildren(bar, say("sendingPart", percent));
  } else {
    under.replaceChildren(say("sending"));
  }
}
