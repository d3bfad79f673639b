// The page's front door: who is speaking, which view is shown, and what is wired to what.
//
// The address after # says it all: #/ the people, #/account their chats, #/account/chat one chat.

import * as api from "./api.js";
import { summary } from "./bubbles.js";
import { createChatList } from "./chats.js";
import { createClock } from "./clock.js";
import { createComposer } from "./composer.js";
import { el } from "./element.js";
import { follow, markRead } from "./feed.js";
import { createOutbox } from "./outbox.js";
import { showPeople } from "./people.js";
import { createPresses } from "./presses.js";
import { createRoomView } from "./room.js";
import { chooseTypeface } from "./typeface.js";
import { botName, say } from "./words.js";

const RETRY_MS = 3_000;
const HEARD = 200; // characters of a new message that are read aloud

const byId = (id) => document.getElementById(id);
const wide = matchMedia("(min-width: 760px)");
const addressOf = (...parts) => `#/${parts.map(encodeURIComponent).join("/")}`;

let everyone = []; // whom this page may speak for
let rehearsal = false;
let person = null;
let feed = null;

const clock = createClock(byId("clock"), () => {
  chatList.refresh();
  room.dateDays();
});
const outbox = createOutbox((item) => {
  room.itemChanged(item);
  if (feed && item.message.account === person.account) {
    const target = feed.rooms.get(item.message.chat);
    if (target) pressesOf(target).changed(item);
  }
});
const composer = createComposer((content, files) =>
  outbox.send({ ...whereTo(), ...content }, files));
const chatList = createChatList(byId("chats"), {
  now: clock.now,
  addressOf,
  get peopleAddress() {
    return rehearsal ? addressOf() : null;
  },
});
const room = createRoomView(byId("room"), {
  now: clock.now, outbox, composer, pressesOf, backTo: ({ account }) => addressOf(account),
});

const whereTo = () => ({ account: person.account, chat: room.room.chat });

function pressesOf(target) {
  target.presses ??= createPresses(
    (token, on) => outbox.send({ account: target.account, chat: target.chat, press: token, on }),
    (item) => outbox.again(item),
    (on, token, state) => room.room === target && room.showPress(on, token, state),
    target.kind === "group",
  );
  return target.presses;
}

function view(name) {
  document.body.dataset.view = name;
}

function showGate(words, hint = "") {
  byId("gate").replaceChildren(el("h1", { text: words }), el("p", { text: hint }));
  view("gate");
}

function tellLine(words) {
  byId("line").hidden = !words;
  byId("line").textContent = words;
}

/** Messages came to any of the person's chats. */
function received(target, fresh, first) {
  if (!first && fresh.some(({ from }) => from === "bot")) pressesOf(target).answered();
  if (target === room.room) {
    room.add(fresh, first);
    if (!document.hidden) markRead(target);
  }
  chatList.refresh();
  const others = first ? [] : fresh.filter(({ from }) => from !== "me");
  if (others.length) {
    byId("live").textContent = others
      .map((message) => `${target.title}：${summary(message, target.kind)}`.slice(0, HEARD))
      .join("\n");
  }
}

function refused(status) {
  if (status === 401) showGate(say("enterByLink"), say("enterHint"));
  else setTimeout(enter, RETRY_MS); // the account is gone: ask again who there is
}

function become(next) {
  if (person === next) return;
  feed?.stop();
  tellLine("");
  person = next;
  feed = null;
  room.show(null);
  if (!person) return;
  feed = follow(person.account, person.chats, {
    messages: received,
    refused,
    connection(good) {
      tellLine(good ? "" : say("offline"));
      if (good) outbox.retryAll();
    },
  });
  chatList.show(person, feed.rooms);
  outbox.resume(person.account);
}

/** Show what the address says. */
function route() {
  const [account, chat] = location.hash.replace(/^#\/?/, "").split("/").map(decode);
  const otherwise = rehearsal ? null : everyone[0];
  const chosen = everyone.find((one) => one.account === account) ?? otherwise;
  become(chosen);
  if (!chosen) {
    document.title = botName();
    view("people");
    byId("people").querySelector("h1")?.focus({ preventScroll: true }); // none before it has come
    return;
  }
  const target = feed.rooms.get(chat) ?? null;
  if (!target && wide.matches && feed.rooms.size) {
    location.replace(addressOf(chosen.account, feed.rooms.keys().next().value));
    return;
  }
  if (room.room !== target || !target) room.show(target);
  feed.open(target?.chat ?? null);
  chatList.mark(target?.chat);
  view(target ? "room" : "chats");
  if (target && target.loaded) markRead(target);
  chatList.refresh();
  if (wide.matches && target) composer.focus();
  else byId(target ? "room" : "chats").querySelector("h1, h2")?.focus({ preventScroll: true });
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

/** A one-time link is used up by looking at it; the address then forgets its code. */
async function useOwnLink() {
  const code = new URLSearchParams(location.search).get("code");
  if (location.pathname !== "/enter" || !code) return;
  try {
    await api.useLink(code);
  } catch (trouble) {
    if (!api.isFinal(trouble)) throw trouble; // the code is still good: it is tried again
    history.replaceState(null, "", "/");
    if (!(await isInAlready())) throw trouble;
  }
  history.replaceState(null, "", "/");
}

/** Whether this browser came in before: its own link, tapped again, opens the chat. */
async function isInAlready() {
  try {
    await api.me();
    return true;
  } catch {
    return false;
  }
}

/** Find out who may speak here, then show the first view. */
async function enter() {
  become(null);
  try {
    await useOwnLink();
    rehearsal = document.documentElement.dataset.demo === "yes";
    everyone = rehearsal ? await api.people() : [await api.me()];
    if (rehearsal && byId("clock").hidden) await clock.start();
  } catch (trouble) {
    if (trouble.status === 401) showGate(say("enterByLink"), say("enterHint"));
    else if (trouble.status === 403) showGate(say("linkUsed"), say("enterHint"));
    else {
      showGate(say("cannotReach"));
      setTimeout(enter, RETRY_MS);
    }
    return;
  }
  if (rehearsal) showPeople(byId("people"), everyone, addressOf);
  route();
}

document.title = botName();
chooseTypeface();
showGate(say("loading"));
addEventListener("hashchange", route);
document.addEventListener("language", () => {
  const own = person?.chats.find(({ kind }) => kind === "private");
  if (own) outbox.send({ account: person.account, chat: own.chat, text: say("speakOther") });
});
addEventListener("online", () => outbox.retryAll());
wide.addEventListener("change", () => feed && route());
document.addEventListener("visibilitychange", () => {
  if (document.hidden || !room.room) return;
  markRead(room.room);
  chatList.refresh();
});
byId("room").addEventListener("dragover", (event) => event.preventDefault());
byId("room").addEventListener("drop", (event) => {
  event.preventDefault();
  if (room.room) composer.drop(Array.from(event.dataTransfer.files));
});
enter();
