// Build what the page shows out of text alone: no markup is ever parsed, so no name can be code.

/**
 * One element. `traits`: attributes; `text` for its text; `onclick` and the like for what it does.
 * Traits that are null, undefined or false are left out.
 */
export function el(tag, traits = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(traits)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "text") node.textContent = value;
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** An address that may be linked or shown: our own server's, or a file of this browser. */
export function safeAddress(address) {
  try {
    const url = new URL(address, location.href);
    const ours = url.origin === location.origin && /^(https?|blob):$/.test(url.protocol);
    return ours ? url.href : null;
  } catch {
    return null;
  }
}

const TINTS = 6;

/** The round (person) or square (group) sign beside a name: its first character, a steady tint. */
export function sign(name, kind, picture = null) {
  const letter = Array.from(name.trim())[0] ?? "·";
  let sum = 0;
  for (const character of name) sum = (sum * 31 + character.codePointAt(0)) % 9973;
  const node = el("span", { class: `sign ${kind}`, "aria-hidden": "true" });
  node.dataset.tint = String(sum % TINTS);
  node.append(picture ?? letter);
  return node;
}
