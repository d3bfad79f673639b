// One person's chats, kept up to date: the open one waits on the server, the rest take turns.
//
// A browser gives one server six connections for all its tabs, so a page holds one long poll at
// most, and none while nobody looks at it.

import * as api from "./api.js";
import { keep, recall } from "./keep.js";

const WAIT_S = 25;
const ROUND_MS = 4_000;
const HIDDEN_ROUND_MS = 10_000;
const MAX_BACKOFF_MS = 30_000;

function newRoom(account, { chat, title, kind }) {
  const readKey = `read.${account}.${chat}`;
  return {
    account, chat, title, kind, readKey,
    read: recall(readKey, { seq: 0, id: null }),
    seq: 0, // the last one seen; sequence numbers have no gaps
    loaded: false,
    entries: new Map(), // id → message, in the order of first appearance
  };
}

/** Put what came into the room, an edited message in its old place; gives what is new. */
function take(room, messages) {
  const fresh = [];
  for (const message of messages) {
    if (message.seq <= room.seq) continue;
    room.seq = message.seq;
    // Another message under the number we remember: the server began a new history.
    if (message.seq === room.read.seq && String(message.id) !== room.read.id) {
      room.read = { seq: 0, id: null };
    }
    const old = room.entries.get(message.id);
    const entry = { ...message, id: String(message.id), firstSeq: old?.firstSeq ?? message.seq };
    room.entries.set(entry.id, entry);
    fresh.push(entry);
  }
  return fresh;
}

export function unread(room) {
  let count = 0;
  for (const entry of room.entries.values()) {
    if (entry.from !== "me" && entry.firstSeq > room.read.seq) count += 1;
  }
  return count;
}

export function markRead(room) {
  const last = Array.from(room.entries.values()).find((entry) => entry.seq === room.seq);
  if (!last || room.read.seq >= room.seq) return;
  room.read = { seq: room.seq, id: last.id };
  keep(room.readKey, room.read);
}

/**
 * Follow every chat of a person until stop().
 * `on.messages(room, fresh, first)`; `on.connection(good)`; `on.refused(status)` ends it.
 */
export function follow(account, chats, on) {
  const rooms = new Map(chats.map((chat) => [chat.chat, newRoom(account, chat)]));
  const ending = new AbortController();
  const sleepers = new Set();
  let open = null;
  let poll = null;
  let failures = 0;

  const wake = () => sleepers.forEach((rise) => rise());
  const sleep = (ms) =>
    new Promise((resolve) => {
      const rise = () => {
        clearTimeout(timer);
        sleepers.delete(rise);
        resolve();
      };
      const timer = setTimeout(rise, ms);
      sleepers.add(rise);
    });
  // A little chance in it, so that a village that lost the server does not come back as one.
  const backoff = () =>
    Math.min(1000 * 2 ** (failures - 1), MAX_BACKOFF_MS) * (0.8 + Math.random() * 0.4);

  async function ask(room, wait, signal) {
    let messages;
    try {
      messages = await api.messages(account, room.chat, room.seq, wait, signal);
    } catch (trouble) {
      if (signal.aborted) return 0;
      if (trouble.status === 401 || trouble.status === 403) {
        stop();
        on.refused(trouble.status);
        return 0;
      }
      failures += 1;
      if (failures > 1) on.connection(false); // one lost answer is no lost network
      throw trouble;
    }
    if (ending.signal.aborted) return 0;
    if (failures > 1) on.connection(true);
    failures = 0;
    const first = !room.loaded;
    room.loaded = true;
    const fresh = take(room, messages);
    if (first || fresh.length) on.messages(room, fresh, first);
    return messages.length;
  }

  async function waitOnOpenRoom() {
    while (!ending.signal.aborted) {
      if (!open || document.hidden) {
        await sleep(HIDDEN_ROUND_MS);
        continue;
      }
      poll = new AbortController();
      const began = performance.now();
      try {
        const came = await ask(open, open.loaded ? WAIT_S : 0, poll.signal);
        // A server or proxy that does not wait must not be asked without pause.
        if (!came && !poll.signal.aborted && performance.now() - began < 500) await sleep(1000);
      } catch {
        await sleep(backoff());
      }
    }
  }

  async function goRound() {
    while (!ending.signal.aborted) {
      try {
        for (const room of rooms.values()) {
          if (room !== open || document.hidden) await ask(room, 0, ending.signal);
        }
        await sleep(document.hidden ? HIDDEN_ROUND_MS : ROUND_MS);
      } catch {
        await sleep(Math.max(backoff(), ROUND_MS));
      }
    }
  }

  function stop() {
    ending.abort();
    poll?.abort();
    removeEventListener("online", wake);
    document.removeEventListener("visibilitychange", wake);
    wake();
  }

  addEventListener("online", wake);
  document.addEventListener("visibilitychange", wake);
  waitOnOpenRoom();
  goRound();

  return {
    rooms,
    /** The chat that waits on the server from now on; null for none. */
    open(chat) {
      open = rooms.get(chat) ?? null;
      poll?.abort();
      wake();
    },
    stop,
  };
}
