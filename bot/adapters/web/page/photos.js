// Photos: small in the bubble, then one by one over the whole screen.

import { el, safeAddress } from "./element.js";
import { icon } from "./icons.js";
import { say } from "./words.js";

/** The small pictures of one message; pressing one opens the viewer on it. */
export function photoGrid(addresses) {
  const good = addresses.map(safeAddress).filter(Boolean);
  const shape = { 1: "one", 2: "two", 4: "two" }[good.length] ?? "three";
  const grid = el("span", { class: `photos ${shape}` });
  good.forEach((address, index) => {
    const label = say("photoOf", index + 1, good.length);
    const image = el("img", { src: small(address), alt: "", loading: "lazy", decoding: "async" });
    const button = el(
      "button",
      { type: "button", class: "photo", "aria-label": label, "data-testid": "photo",
        onclick: () => viewPhotos(good, index) },
      image,
    );
    image.addEventListener("error", () => {
      button.disabled = true;
      button.replaceChildren(el("span", { class: "photo-broken", text: say("photoBroken") }));
    });
    image.addEventListener("load", () => grid.classList.toggle("wide", areWidePair(grid)));
    grid.append(button);
  });
  return grid;
}

/** Two wide pictures stand one under the other: cut to squares, a table loses its first column. */
function areWidePair(grid) {
  const images = [...grid.querySelectorAll("img")];
  return images.length === 2 && images.every((each) => each.naturalWidth > 1.2 * each.naturalHeight);
}

/** The same picture a few kilobytes large, for bubbles on a thin network. */
function small(address) {
  const url = new URL(address);
  if (url.protocol !== "blob:") url.searchParams.set("size", "small");
  return url.href;
}

/** Show photos over the whole screen: arrows turn, Escape closes, a press shows full size. */
export function viewPhotos(addresses, start) {
  const viewer = document.getElementById("viewer");
  let index = start;
  const image = el("img", { alt: "" });
  const frame = el(
    "button",
    { type: "button", class: "viewer-frame", "aria-label": say("zoom"),
      onclick: () => frame.classList.toggle("full") },
    image,
  );
  const place = el("span", { class: "viewer-place", "aria-live": "polite" });
  const save = el("a", { class: "viewer-button", download: "" , text: say("download") });
  const turn = (step) => {
    index = (index + step + addresses.length) % addresses.length;
    image.src = addresses[index];
    save.href = addresses[index];
    frame.classList.remove("full");
    place.textContent = `${index + 1} / ${addresses.length}`;
  };
  const control = (name, drawing, act) =>
    el("button", { type: "button", class: `viewer-button viewer-${name}`, "aria-label": say(name),
      "data-testid": `viewer-${name}`, onclick: act }, icon(drawing));

  viewer.setAttribute("aria-label", say("viewer"));
  viewer.replaceChildren(
    frame,
    el("div", { class: "viewer-bar" }, place, save, control("close", "close", () => viewer.close())),
  );
  if (addresses.length > 1) {
    viewer.append(
      control("previous", "back", () => turn(-1)),
      control("next", "next", () => turn(1)),
    );
  }
  viewer.onkeydown = ({ key }) => {
    if (key === "ArrowLeft") turn(-1);
    if (key === "ArrowRight") turn(1);
  };
  viewer.onclose = () => viewer.replaceChildren();
  turn(0);
  viewer.showModal();
}
