// Photos and files chosen but not yet sent, each with its way out.

import { el } from "./element.js";
import { icon } from "./icons.js";
import { say } from "./words.js";

/** What an unnamed file is by its type: a pasted or dropped one. */
function fieldOf(blob) {
  if (blob.type.startsWith("image/")) return "photo";
  return blob.type.startsWith("audio/") ? "voice" : "file";
}

/** `changed()` is called when something is added or taken out. */
export function createTray(changed) {
  let chosen = []; // {field, name, blob, address}
  const list = el("ul", { class: "tray-list", role: "list" });
  const count = el("p", { class: "unseen", role: "status" });
  const node = el("div", { class: "tray", "data-testid": "tray", hidden: true }, list, count);

  function show() {
    node.hidden = chosen.length === 0;
    count.textContent = chosen.length ? say("ready", chosen.length) : "";
    list.replaceChildren(...chosen.map(thumbnail));
    changed();
  }

  function thumbnail(one) {
    const away = el(
      "button",
      { type: "button", class: "tray-remove", "aria-label": say("remove", one.name),
        "data-testid": "tray-remove", onclick: () => remove(one) },
      icon("close"),
    );
    const named = () => el("span", { class: "tray-file" }, icon("file"), el("bdi", { text: one.name }));
    const item = el("li", { class: "tray-item", "data-testid": "tray-item" });
    if (one.field === "photo") {
      const image = el("img", { src: one.address, alt: one.name });
      // A picture this browser cannot draw is still sent: the bot says what is wrong with it.
      image.addEventListener("error", () => image.replaceWith(named()));
      item.append(image, away);
    } else {
      item.append(named(), away);
    }
    return item;
  }

  function remove(one) {
    const place = chosen.indexOf(one);
    chosen = chosen.filter((other) => other !== one);
    URL.revokeObjectURL(one.address);
    show();
    const rest = list.querySelectorAll(".tray-remove");
    rest[Math.min(place, rest.length - 1)]?.focus();
  }

  return {
    node,
    /** Add files to send as `field`; null = by what each one is. */
    add(blobs, field) {
      for (const blob of blobs) {
        const name = blob.name || "file";
        chosen.push({ field: field ?? fieldOf(blob), name, blob, address: URL.createObjectURL(blob) });
      }
      show();
    },
    files: () => chosen.map(({ field, name, blob }) => ({ field, name, blob })),
    clear() {
      chosen.forEach(({ address }) => URL.revokeObjectURL(address));
      chosen = [];
      show();
    },
  };
}
