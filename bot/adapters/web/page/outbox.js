// What this person said and the server has not yet taken: sent in order, retried, never doubled.
//
// 1. A message gets its random id once and is kept in this browser before it is sent.
// 2. Every attempt carries the same id, so the server takes the message once at most.
// 3. Only the server's "taken" (or the person's own "delete") removes it from this browser.

import * as api from "./api.js";
import { dropFiles, keepFiles, keptFiles } from "./files.js";
import { forget, keep, kept, recall } from "./keep.js";
import { say } from "./words.js";

const PAUSES_MS = [1_000, 3_000]; // between the attempts of one go
const LATER_MS = 30_000; // until the next go, unless the person or the network is quicker

const key = (id) => `unsent.${id}`;
const hex = (byte) => byte.toString(16).padStart(2, "0");
const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), hex).join("");
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** `changed(item)` is called whenever an item's state, part or reason changes. */
export function createOutbox(changed) {
  const items = new Map(); // id → {message, files, state, part, reason, final}
  const busy = new Set(); // chats with an attempt under way
  let later = 0;

  function become(item, state, more = {}) {
    Object.assign(item, { state, part: 0, reason: "", final: false }, more);
    changed(item);
  }

  async function attempt(item) {
    for (let tries = 0; ; tries += 1) {
      become(item, "sending");
      try {
        item.takenAs = String(
          await api.post(item.message, item.files, (part) => {
            item.part = part;
            changed(item);
          }),
        );
        forget(key(item.message.id));
        if (item.files.length) dropFiles(item.message.id);
        become(item, "sent");
        return true;
      } catch (trouble) {
        if (api.isFinal(trouble)) {
          become(item, "failed", { reason: trouble.reason, final: true });
          return true;
        }
        if (tries === PAUSES_MS.length) {
          become(item, "failed");
          return false;
        }
      }
      await pause(PAUSES_MS[tries]);
    }
  }

  async function work(chat) {
    if (busy.has(chat)) return;
    busy.add(chat);
    const next = () =>
      Array.from(items.values()).find((one) => one.state === "queued" && one.message.chat === chat);
    for (let item = next(); item; item = next()) {
      if (await attempt(item)) continue;
      // The line is down: what stands behind fails at once instead of trying one by one.
      for (let rest = next(); rest; rest = next()) become(rest, "failed");
      clearTimeout(later);
      later = setTimeout(retryAll, LATER_MS);
    }
    busy.delete(chat);
  }

  function add(message, files) {
    const item = { message, files, state: "queued", part: 0, reason: "", final: false };
    items.set(message.id, item);
    changed(item);
    return item;
  }

  const again = (item) => {
    become(item, "queued");
    work(item.message.chat);
  };

  /** Try everything again that failed only because the line was down. */
  function retryAll() {
    for (const item of items.values()) {
      if (item.state === "failed" && !item.final) again(item);
    }
  }

  return {
    items,
    /** Send `{account, chat, text?, press?, location?}` with files `[{field, name, blob}]`. */
    async send(content, files = []) {
      const message = { ...content, id: newId(), at: Date.now(), files: files.length };
      const item = add(message, files);
      if (files.length) await keepFiles(message.id, files);
      keep(key(message.id), message);
      work(message.chat);
      return item;
    },
    again,
    retryAll,
    /** The person gives up on it. */
    discard(item) {
      forget(key(item.message.id));
      dropFiles(item.message.id);
      items.delete(item.message.id);
      become(item, "gone");
    },
    /** Its message has come back from the server: the page need not show it any more. */
    settle: (item) => items.delete(item.message.id),
    /** Take up what an earlier page of this account left unsent. */
    async resume(account) {
      const all = kept("unsent.").map((name) => recall(name));
      const left = all.filter((one) => one?.account === account);
      for (const message of left.sort((a, b) => a.at - b.at)) {
        if (items.has(message.id)) continue;
        const files = message.files ? await keptFiles(message.id) : [];
        const item = add(message, files ?? []);
        if (files === null) become(item, "failed", { reason: say("filesLost"), final: true });
        else work(message.chat);
      }
    },
  };
}
