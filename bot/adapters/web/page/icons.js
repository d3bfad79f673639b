// The page's line drawings, on a 24-unit square; built in place because the page loads no fonts.

const SVG = "http://www.w3.org/2000/svg";

const LINES = {
  back: "M15 5l-7 7 7 7",
  mic: "M12 3.5a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0v-5a3 3 0 0 0-3-3z M6 11.5a6 6 0 0 0 12 0 M12 17.5v3",
  plus: "M12 5v14 M5 12h14",
  send: "M4.5 12h14 M13 6l6 6-6 6",
  close: "M6 6l12 12 M18 6L6 18",
  photo: "M4 6.5h16v12H4z M4 15.5l4.5-4.5 4 4 3-3 4.5 4.5 M15.5 10h.01",
  camera: "M4 8h3.5l1.5-2.5h6L16.5 8H20v11H4z M12 10.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
  file: "M7 3.5h7l4 4v13H7z M14 3.5v4h4 M10 12.5h5 M10 16h5",
  place: "M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11z M12 8a2.2 2.2 0 1 0 0 4.4A2.2 2.2 0 0 0 12 8z",
  play: "M8.5 6v12l9.5-6z",
  pause: "M9 6v12 M15 6v12",
  down: "M12 5v14 M6 13l6 6 6-6",
  next: "M9 5l7 7-7 7",
  group: "M9 12a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 12z M3.5 19c0-3 2.4-5 5.5-5s5.5 2 5.5 5 M15.5 6a3 3 0 0 1 0 5.6 M16.5 14.3c2.4.5 4 2.3 4 4.7",
  chat: "M4 11.5C4 7.9 7.6 5 12 5s8 2.9 8 6.5-3.6 6.5-8 6.5c-.9 0-1.7-.1-2.5-.3L5.5 19.5l.9-3.6C4.9 14.7 4 13.2 4 11.5z",
  leaf: "M6 14c0-5.5 4.5-9 13-9 0 8-4 12.5-9 12.5-2.5 0-4-1.5-4-3.5z M5 19.5c2.5-4.5 5.5-7 9-8.5",
  tick: "M5 12.5l4.5 4.5L19 7.5",
  again: "M19 8a7.5 7.5 0 1 0 .6 6 M19.5 4v4.5H15",
};

/** A drawing by name; it says nothing to a screen reader, its button does. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", LINES[name]);
  svg.append(path);
  return svg;
}
