// The web chat's HTTP interface, as the page calls it.

const STALLED_MS = 45_000;

/** What every failed call throws: `status` (0 = no answer) and the server's own `reason`. */
function refusal(status, reason = "") {
  return Object.assign(new Error(reason || `HTTP ${status}`), { status, reason });
}

/** True when sending the same again cannot help. */
export const isFinal = ({ status }) =>
  status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status);

async function call(path, options = {}) {
  let answer;
  try {
    answer = await fetch(path, { credentials: "same-origin", cache: "no-store", ...options });
  } catch (trouble) {
    if (options.signal?.aborted) throw trouble;
    throw refusal(0);
  }
  const body = await answer.json().catch(() => null);
  if (!answer.ok) throw refusal(answer.status, String(body?.error ?? ""));
  if (body === null) throw refusal(0);
  return body;
}

/** The sample town's people; only a demo has them. */
export const people = () => call("/api/people");

/** Whoever the session's cookie names: one person, shaped as in people(). */
export const me = () => call("/api/me");

/** Come in by a one-time link: its code opens a session, kept in a cookie. */
export const useLink = (code) => call("/api/enter", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ code }),
});

/** The rehearsal clock's time in ms. */
export async function clockNow() {
  return Date.parse((await call("/api/clock")).now);
}

/** Move the rehearsal clock by `{advance}` or `{to}`; gives its new time in ms. */
export async function moveClock(change) {
  const answer = await call("/api/clock", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(change),
  });
  return Date.parse(answer.now);
}

/** Messages of one chat after `after`, waiting up to `wait` seconds for the first. */
export async function messages(account, chat, after, wait, signal) {
  const asked = new URLSearchParams({ account, chat, after: String(after), wait: String(wait) });
  // A line that died silently would hold the poll for ever: give up a little after the server does.
  const giveUp = new AbortController();
  const leave = () => giveUp.abort();
  const patience = setTimeout(leave, (wait + 15) * 1000);
  signal.addEventListener("abort", leave);
  try {
    return (await call(`/api/messages?${asked}`, { signal: giveUp.signal })).messages;
  } catch (trouble) {
    throw giveUp.signal.aborted && !signal.aborted ? refusal(0) : trouble;
  } finally {
    clearTimeout(patience);
    signal.removeEventListener("abort", leave);
  }
}

function bodyOf(message, files) {
  const { account, chat, id, text, press, location } = message;
  if (!files.length) return JSON.stringify({ account, chat, id, text, press, location });
  const form = new FormData();
  for (const [field, value] of Object.entries({ account, chat, id, text, press })) {
    if (value) form.append(field, value);
  }
  if (location) form.append("location", JSON.stringify(location));
  for (const { field, blob, name } of files) form.append(field, blob, name);
  return form;
}

/**
 * Send one message with its files `[{field, name, blob}]`; gives the server's id.
 * XMLHttpRequest, because fetch cannot tell how much of an upload has left.
 */
export function post(message, files, onPart) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let stall = 0;
    const alive = () => {
      clearTimeout(stall);
      stall = setTimeout(() => request.abort(), STALLED_MS);
    };
    request.open("POST", "/api/messages");
    request.upload.onprogress = ({ loaded, total }) => {
      alive();
      if (files.length && total) onPart(loaded / total);
    };
    request.onloadend = () => {
      clearTimeout(stall);
      let answer = {};
      try {
        answer = JSON.parse(request.responseText) ?? {};
      } catch {
        // An answer that is not ours (a proxy's page, or none): the status says enough.
      }
      if (request.status >= 200 && request.status < 300) resolve(answer.id ?? message.id);
      else reject(refusal(request.status, String(answer.error ?? "")));
    };
    alive();
    const body = bodyOf(message, files);
    if (typeof body === "string") request.setRequestHeader("Content-Type", "application/json");
    request.send(body);
  });
}
