// A voice note in a bubble: one press plays it, and only one plays at a time.

import { el } from "./element.js";
import { icon } from "./icons.js";
import { say } from "./words.js";

const SOUNDS = /\.(webm|weba|ogg|oga|opus|mp3|m4a|aac|wav|flac|amr)$/i;
const BARS = [5, 9, 14, 8, 12, 17, 10, 6, 13, 8, 11, 5];

let playing = null;

/** True when a file is something to listen to, by its name or its address. */
export const isSound = ({ name, url }) => SOUNDS.test(name) || SOUNDS.test(url.split("?")[0]);

const clockText = (seconds) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

/** A player for the sound at `url`; when it cannot be played it says so and offers the file. */
export function voiceNote(name, url) {
  const time = el("span", { class: "voice-time" });
  const bars = el("span", { class: "voice-bars", "aria-hidden": "true" });
  for (const height of BARS) {
    const bar = el("i");
    bar.style.height = `${height}px`;
    bars.append(bar);
  }
  const button = el("button", { type: "button", class: "voice-note", "data-testid": "voice-note" });
  const note = el("span", { class: "voice" }, button);
  let audio = null;

  function show(on) {
    button.replaceChildren(icon(on ? "pause" : "play"), bars, time);
    button.setAttribute("aria-label", on ? say("stopVoice") : say("playVoice"));
    button.classList.toggle("playing", on);
  }

  function prepare() {
    audio = new Audio(url);
    audio.addEventListener("play", () => {
      if (playing !== audio) playing?.pause();
      playing = audio;
      show(true);
    });
    for (const end of ["pause", "ended"]) audio.addEventListener(end, () => show(false));
    audio.addEventListener("timeupdate", () => (time.textContent = clockText(audio.currentTime)));
    audio.addEventListener("error", () => {
      show(false);
      const link = el("a", { href: url, download: name, class: "voice-broken", text: say("voiceBroken") });
      if (note.children.length === 1) note.append(link);
    });
  }

  button.addEventListener("click", () => {
    if (!audio) prepare();
    // A refused play() is told by the "error" event above.
    if (audio.paused) audio.play().catch(() => show(false));
    else audio.pause();
  });
  show(false);
  return note;
}
