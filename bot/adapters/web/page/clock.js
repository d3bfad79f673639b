// The rehearsal clock: its date in plain sight, and the ways to move it forward.

import * as api from "./api.js";
import { el } from "./element.js";
import { icon } from "./icons.js";
import * as times from "./times.js";
import { say } from "./words.js";

const LOOK_MS = 30_000; // another tab may have moved it
const PEEK_MS = 700; // while it runs
const A_DAY_AT_LEAST_MS = 300; // so that eyes can follow a month

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** `moved()` is called when the day or the time may have changed. */
export function createClock(bar, moved) {
  let ahead = 0; // rehearsal time minus this machine's time, ms
  let running = false;
  let stopping = false;
  let told = "";

  const now = () => Date.now() + ahead;

  const year = el("span", { class: "clock-year" });
  const date = el("span", { class: "clock-date" });
  const time = el("span", { class: "clock-time" });
  const shown = el("time", { class: "clock-now", "data-testid": "clock-now" }, year, date, " ", time);
  const state = el("span", { class: "clock-state", role: "status", "data-testid": "clock-state" });
  const stop = el("button", { type: "button", class: "clock-stop", text: say("stop"), hidden: true,
    "data-testid": "clock-stop", onclick: () => (stopping = true) });
  const progress = el("progress", { class: "clock-progress", max: 1, hidden: true, "aria-label": say("clock"),
    "data-testid": "clock-progress" });
  const pick = el("input", { type: "datetime-local", class: "clock-pick", "aria-label": say("setToHint"),
    "data-testid": "clock-pick" });
  const step = (label, testId, target, extra = null) =>
    el("button", { type: "button", class: "clock-step", "data-testid": testId,
      onclick: () => run(target()) }, say(label), extra);
  const steps = el("div", { class: "clock-steps", id: "clock-steps", role: "group",
    "aria-label": say("clockSet") },
    step("hour", "clock-hour", () => now() + times.HOUR_MS),
    step("morning", "clock-morning", () => times.nextMorning(now())),
    step("day", "clock-day", () => now() + times.DAY_MS),
    step("month", "clock-month", () => times.monthLater(now()), el("small", { text: say("monthHint") })),
    el("form", { class: "clock-form", onsubmit: setTo }, pick,
      el("button", { class: "clock-step", "data-testid": "clock-set", text: say("setTo") })));
  const open = el("button", { type: "button", class: "clock-open", "aria-expanded": "false",
    "aria-controls": "clock-steps", "data-testid": "clock-toggle",
    onclick: () => open.setAttribute("aria-expanded", String(bar.classList.toggle("open"))),
  }, say("clockSet"), icon("next"));

  function show() {
    year.textContent = times.yearText(now());
    date.textContent = `${times.dateText(now(), now())} ${times.weekdayText(now())}`;
    time.textContent = times.timeText(now());
    shown.setAttribute("datetime", times.shanghaiIso(now()));
    const text = shown.textContent;
    if (text !== told) moved();
    told = text;
  }

  function setTo(event) {
    event.preventDefault();
    const target = times.fromPicker(pick.value);
    if (running) return;
    if (Number.isNaN(target)) pick.focus();
    else if (target < now()) state.textContent = say("clockBack");
    else run(target);
  }

  async function look() {
    ahead = (await api.clockNow()) - Date.now();
    show();
  }

  /** Move to `target` (ms), a day at a time, so that it can be watched and stopped. */
  async function run(target) {
    if (running) return;
    const start = now();
    const long = target - start > 2 * times.DAY_MS;
    begin(long ? say("running", times.dateText(target, start)) : "");
    const peeking = setInterval(() => look().catch(() => {}), PEEK_MS);
    let trouble = "";
    try {
      for (let next = start; next < target && !stopping; ) {
        next = Math.min(next + times.DAY_MS, target);
        const began = performance.now();
        ahead = (await api.moveClock({ to: times.shanghaiIso(next) })) - Date.now();
        show();
        if (long) progress.value = (next - start) / (target - start);
        if (long && next < target) await pause(A_DAY_AT_LEAST_MS - (performance.now() - began));
      }
    } catch (refusal) {
      trouble = refusal.reason || say("clockFailed");
    }
    clearInterval(peeking);
    end(trouble);
  }

  function begin(words) {
    running = true;
    stopping = false;
    bar.classList.add("running");
    bar.setAttribute("aria-busy", "true");
    state.textContent = words;
    progress.removeAttribute("value"); // unknown yet: a short step is over before it could be told
    progress.hidden = false;
    stop.hidden = !words;
  }

  function end(words) {
    running = false;
    bar.classList.remove("running");
    bar.setAttribute("aria-busy", "false");
    state.textContent = words;
    progress.hidden = true;
    stop.hidden = true;
    pick.value = times.shanghaiIso(now(), true);
    moved();
  }

  return {
    now,
    /** Show the bar and keep it right; only where there is a rehearsal. */
    async start() {
      await look();
      bar.replaceChildren(
        el("div", { class: "clock-face" },
          el("span", { class: "clock-tag", text: say("clock") }), shown, state, stop, open),
        steps, progress);
      bar.hidden = false;
      pick.value = times.shanghaiIso(now(), true);
      setInterval(show, 1000);
      setInterval(() => running || look().catch(() => {}), LOOK_MS);
    },
  };
}
