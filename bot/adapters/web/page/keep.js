// Small things this browser remembers; a browser that forbids it simply forgets.

const PREFIX = "xiangyue.";

/** The value kept under `key`, or `otherwise` when there is none or it cannot be read. */
export function recall(key, otherwise = null) {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? otherwise : JSON.parse(text);
  } catch {
    return otherwise;
  }
}

/** Keep a value that JSON can carry. Says whether it was kept. */
export function keep(key, value) {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function forget(key) {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept, so nothing is left.
  }
}

/** The kept keys that begin with `start`. */
export function kept(start) {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(PREFIX + start))
      .map((name) => name.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/** Plain words that early.js reads before any module is loaded. */
export function choose(name, word) {
  try {
    localStorage.setItem(PREFIX + name, word);
  } catch {
    // The choice then lasts as long as the page.
  }
}
