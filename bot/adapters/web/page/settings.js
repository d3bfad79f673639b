// The two choices every reader has at hand: large type, and the other language.

import { el } from "./element.js";
import { choose } from "./keep.js";
import { say, switchLanguage } from "./words.js";

const isCare = () => document.documentElement.classList.contains("care");

/** The page in the other language, and the bot too: whoever is in a chat tells it so. */
function otherLanguage() {
  document.dispatchEvent(new Event("language"));
  switchLanguage();
}

/** The pair of small buttons for a page's head. */
export function choices() {
  const care = el("button", { type: "button", class: "plain", "data-testid": "care-toggle" });
  const show = () => {
    care.textContent = isCare() ? say("careOff") : say("care");
    care.setAttribute("aria-pressed", String(isCare()));
  };
  care.addEventListener("click", () => {
    const on = document.documentElement.classList.toggle("care");
    choose("care", on ? "on" : "off");
    // Both heads of a wide screen carry this button.
    document.dispatchEvent(new Event("care"));
  });
  document.addEventListener("care", show);
  show();
  const other = el("button", { type: "button", class: "plain", "data-testid": "language-toggle",
    onclick: otherLanguage, text: say("otherLanguage") });
  return el("div", { class: "choices" }, care, other);
}
