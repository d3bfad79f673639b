// Which buttons this person pressed, and how far each press has come.
//
// The same button can stand under many messages (a prompt of every morning): a press is of one.

const PATIENCE_MS = 15_000; // a press the bot answers with nothing stops looking busy after this

const keyOf = (on, token) => `${on} ${token}`;

/**
 * `elsewhere`: a group's answers go to the private chat, so that no press is seen to be done here;
 * for a moment its button says where to look.
 * `show(on, token, state)` is called when a press goes on; `send(token, on)` gives the outbox item.
 * `on` is the id of the message under which the button stands.
 */
export function createPresses(send, again, show, elsewhere = false) {
  const known = new Map(); // key → {on, token, item, answered}

  function stateOf(on, token) {
    const press = known.get(keyOf(on, token));
    if (!press) return null;
    if (press.item === null) return "waiting";
    const { state } = press.item;
    if (state === "failed" || state === "gone") return "failed";
    if (elsewhere && state === "sent") return press.answered ? null : "elsewhere";
    return state === "sent" && press.answered ? "done" : "waiting";
  }

  function answer(press) {
    press.answered = true;
    show(press.on, press.token, stateOf(press.on, press.token));
  }

  return {
    stateOf,
    async press(on, token) {
      const state = stateOf(on, token);
      if (state === "waiting") return; // one press, however often the finger comes down
      const earlier = known.get(keyOf(on, token));
      if (state === "failed" && earlier.item.state === "failed") {
        again(earlier.item);
        return;
      }
      const press = { on, token, item: null, answered: false };
      known.set(keyOf(on, token), press);
      show(on, token, "waiting");
      press.item = await send(token, on);
      show(on, token, stateOf(on, token));
    },
    /** An outbox item moved; it matters here if it is a press. */
    changed(item) {
      const { press: token, on } = item.message;
      if (!token) return;
      const key = keyOf(on, token);
      if (!known.has(key)) known.set(key, { on, token, item, answered: false });
      const press = known.get(key);
      press.item = item;
      if (item.state === "sent") setTimeout(() => answer(press), PATIENCE_MS);
      show(on, token, stateOf(on, token));
    },
    /** The bot has said something: whatever was pressed before is answered. */
    answered() {
      for (const press of known.values()) answer(press);
    },
  };
}
