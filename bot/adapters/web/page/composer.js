// Where a message is put together: words, photos waiting to go, and the ways to add more.

import { el } from "./element.js";
import { icon } from "./icons.js";
import { askPlace } from "./place.js";
import { createTray } from "./tray.js";
import { createRecorder } from "./voice.js";
import { say } from "./words.js";

const TALLEST_PX = 168;

const drafts = new Map(); // chat key → words not yet sent

/** `send(content, files)` takes `{text?, location?}` and `[{field, name, blob}]`. */
export function createComposer(send) {
  let draftKey = "";

  const notice = el("p", { class: "notice", role: "status", "data-testid": "notice", hidden: true });
  const tray = createTray(showReady);
  const text = el("textarea", { class: "words", rows: "1", dir: "auto", enterkeyhint: "send",
    "data-testid": "composer-text", placeholder: say("write") });
  const more = el("button", { type: "button", class: "round", "aria-expanded": "false",
    "aria-controls": "ways", "aria-label": say("more"), "data-testid": "composer-more",
    onclick: () => showWays(ways.hidden) }, icon("plus"));
  const go = el("button", { type: "submit", class: "round send", "aria-label": say("send"),
    "data-testid": "composer-send" }, icon("send"));

  const picker = (field, testId, traits) => {
    const input = el("input", { type: "file", class: "unseen", tabindex: "-1", "aria-hidden": "true",
      "data-testid": testId, ...traits });
    input.addEventListener("change", () => {
      take(Array.from(input.files), field);
      input.value = "";
    });
    return input;
  };
  const photo = picker("photo", "photo-input", { accept: "image/*", multiple: true });
  const camera = picker("photo", "camera-input", { accept: "image/*", capture: "environment" });
  const file = picker("file", "file-input", { multiple: true });
  const sound = picker("voice", "voice-input", { accept: "audio/*" });

  const way = (label, drawing, testId, act) =>
    el("button", { type: "button", class: "way", "data-testid": testId, onclick: act },
      el("span", { class: "way-sign" }, icon(drawing)), say(label));
  const ways = el("div", { class: "ways", id: "ways", hidden: true },
    way("pickPhoto", "photo", "pick-photo", () => photo.click()),
    way("takePhoto", "camera", "take-photo", () => camera.click()),
    way("pickFile", "file", "pick-file", () => file.click()),
    way("sendPlace", "place", "send-place", sendPlace));

  const recorder = createRecorder({
    done: (blob, name) => send({}, [{ field: "voice", name, blob }]),
    impossible: () => tell(say("noMic"), say("pickVoice"), () => sound.click()),
    tooShort: () => tell(say("tooShort")),
    quiet: () => tell(""),
  });

  const node = el("form", { class: "composer" }, notice, tray.node,
    el("div", { class: "row" }, recorder.button, text, recorder.bar, more, go),
    ways, photo, camera, file, sound);

  /** One line above the words: what went wrong or goes on, and perhaps the way out. */
  function tell(words, label = "", act = null) {
    notice.hidden = !words;
    notice.replaceChildren(words);
    if (act) notice.append(el("button", { type: "button", class: "notice-act", onclick: act, text: label }));
  }

  function showWays(open) {
    ways.hidden = !open;
    more.setAttribute("aria-expanded", String(open));
    more.classList.toggle("open", open);
    if (open) ways.querySelector("button").focus({ preventScroll: true });
  }

  function showReady() {
    const ready = text.value.trim() !== "" || tray.files().length > 0;
    node.classList.toggle("ready", ready);
    go.disabled = !ready;
    text.style.height = "auto";
    const borders = text.offsetHeight - text.clientHeight;
    text.style.height = `${Math.min(text.scrollHeight + borders, TALLEST_PX)}px`;
    drafts.set(draftKey, text.value);
  }

  function take(files, field) {
    tell("");
    showWays(false);
    tray.add(files, field);
    text.focus();
  }

  async function sendPlace() {
    showWays(false);
    tell(say("locating"));
    try {
      send({ location: await askPlace() }, []);
      tell("");
    } catch (trouble) {
      tell(trouble.message);
    }
  }

  function sendAll() {
    const words = text.value.trim();
    const files = tray.files();
    if (!words && !files.length) return;
    send(words ? { text: words } : {}, files);
    text.value = "";
    tray.clear();
    tell("");
    showReady();
  }

  node.addEventListener("submit", (event) => {
    event.preventDefault();
    sendAll();
    text.focus();
  });
  text.addEventListener("input", showReady);
  text.addEventListener("keydown", (event) => {
    // Enter also ends a word in a Chinese input method: that one is not ours (229 for older Safari).
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    sendAll();
  });
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || ways.hidden) return;
    showWays(false);
    more.focus();
  });
  text.addEventListener("paste", (event) => {
    const files = Array.from(event.clipboardData?.files ?? []);
    if (!files.length) return;
    event.preventDefault();
    take(files, null);
  });

  return {
    node,
    drop: (files) => take(files, null),
    focus: () => text.focus({ preventScroll: true }),
    open(room) {
      recorder.stop();
      tray.clear();
      tell("");
      showWays(false);
      draftKey = `${room.account} ${room.chat}`;
      text.value = drafts.get(draftKey) ?? "";
      text.setAttribute("aria-label", say("writeTo", room.title));
      showReady();
    },
  };
}
