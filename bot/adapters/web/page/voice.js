// Recording a voice note: hold and release, or tap to start and tap to send.

import { el } from "./element.js";
import { icon } from "./icons.js";
import { say } from "./words.js";

const HOLD_MS = 450; // a shorter press is a tap
const SLIDE_PX = 70; // sliding up this far cancels
const SHORTEST_MS = 700;
const LONGEST_MS = 60_000;
const KINDS = [
  ["audio/webm;codecs=opus", "webm"],
  ["audio/mp4", "m4a"],
  ["audio/ogg;codecs=opus", "ogg"],
];

/** `on`: `done(blob, name)`, `impossible()`, `tooShort()`, and `quiet()` when a new try begins. */
export function createRecorder(on) {
  let recorder = null;
  let beginning = false;
  let began = 0;
  let pressedAt = 0;
  let pressY = 0;
  let holding = false;
  let leaving = false;
  let ticking = 0;

  const button = el("button", { type: "button", class: "round mic", "aria-label": say("record"),
    title: say("record"), "data-testid": "voice-record" }, icon("mic"));
  const time = el("span", { class: "recording-time", text: "0:00" });
  const hint = el("span", { class: "recording-hint", role: "status" });
  const cancel = el("button", { type: "button", class: "recording-act", "data-testid": "voice-cancel",
    onclick: () => finish(false), text: say("cancel") });
  const send = el("button", { type: "button", class: "recording-act strong", "data-testid": "voice-send",
    onclick: () => finish(true), text: say("send") });
  const bar = el("div", { class: "recording", hidden: true },
    el("span", { class: "recording-dot", "aria-hidden": "true" }), time, hint, cancel, send);

  function show() {
    const on = recorder !== null;
    const seconds = Math.floor((performance.now() - began) / 1000);
    bar.hidden = !on;
    bar.closest("form")?.classList.toggle("is-recording", on);
    button.classList.toggle("on", on);
    button.setAttribute("aria-label", on ? say("recordAgain") : say("record"));
    bar.classList.toggle("leaving", leaving);
    time.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    const words = !holding ? "" : leaving ? say("recordLeave") : say("recordHold");
    if (hint.textContent !== words) hint.textContent = words;
    cancel.hidden = send.hidden = holding;
    if (on && performance.now() - began > LONGEST_MS) finish(true);
  }

  async function begin() {
    if (recorder || beginning) return;
    on.quiet();
    const kind = KINDS.find(([type]) => globalThis.MediaRecorder?.isTypeSupported(type));
    if (!kind || !navigator.mediaDevices) {
      on.impossible();
      return;
    }
    beginning = true;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      record(stream, kind);
    } catch {
      holding = false;
      on.impossible();
    } finally {
      beginning = false;
    }
  }

  function record(stream, [type, ending]) {
    const parts = [];
    const made = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 24_000 });
    made.ondataavailable = ({ data }) => parts.push(data);
    made.onstop = () => {
      stream.getTracks().forEach((track) => track.stop());
      if (!made.wanted) return;
      if (made.lasted < SHORTEST_MS) on.tooShort();
      else on.done(new Blob(parts, { type: type.split(";")[0] }), `voice.${ending}`);
    };
    made.start();
    recorder = made;
    began = performance.now();
    ticking = setInterval(show, 200);
    show();
  }

  function finish(wanted) {
    if (!recorder) return;
    clearInterval(ticking);
    recorder.wanted = wanted;
    recorder.lasted = performance.now() - began;
    recorder.stop();
    recorder = null;
    holding = leaving = false;
    show();
  }

  button.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    if (recorder) {
      finish(true);
      return;
    }
    button.setPointerCapture(event.pointerId);
    pressedAt = performance.now();
    pressY = event.clientY;
    holding = true;
    begin();
  });
  button.addEventListener("pointermove", ({ clientY }) => {
    if (!holding) return;
    leaving = pressY - clientY > SLIDE_PX;
    if (recorder) show();
  });
  const release = () => {
    if (!holding) return;
    const held = performance.now() - pressedAt > HOLD_MS;
    holding = false;
    // A tap, or a finger that left while the browser was asking: go on until the next tap.
    if (recorder && held) finish(!leaving);
    else if (recorder) show();
    leaving = false;
  };
  button.addEventListener("pointerup", release);
  button.addEventListener("pointercancel", release);
  button.addEventListener("contextmenu", (event) => event.preventDefault());
  button.addEventListener("click", ({ detail }) => {
    // A pointer's click was handled above; this one comes from the keyboard or a screen reader.
    if (detail !== 0) return;
    if (recorder) finish(true);
    else begin();
  });

  return { button, bar, stop: () => finish(false) };
}
