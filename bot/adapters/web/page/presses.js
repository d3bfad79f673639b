// Which buttons this person pressed, and how far each press has come.

const PATIENCE_MS = 15_000; // a press the bot answers with nothing stops looking busy after this

/** `show(token, state)` is called when a press goes on; `send(token)` gives the outbox item. */
export function createPresses(send, again, show) {
  const known = new Map(); // token → {item, answered}

  function stateOf(token) {
    const press = known.get(token);
    if (!press) return null;
    if (press.item === null) return "waiting";
    const { state } = press.item;
    if (state === "failed" || state === "gone") return "failed";
    return state === "sent" && press.answered ? "done" : "waiting";
  }

  function answer(token) {
    known.get(token).answered = true;
    show(token, stateOf(token));
  }

  return {
    stateOf,
    async press(token) {
      const state = stateOf(token);
      if (state === "waiting") return; // one press, however often the finger comes down
      if (state === "failed" && known.get(token).item.state === "failed") {
        again(known.get(token).item);
        return;
      }
      const press = { item: null, answered: false };
      known.set(token, press);
      show(token, "waiting");
      press.item = await send(token);
      show(token, stateOf(token));
    },
    /** An outbox item moved; it matters here if it is a press. */
    changed(item) {
      const token = item.message.press;
      if (!token) return;
      if (!known.has(token)) known.set(token, { item, answered: false });
      const press = known.get(token);
      press.item = item;
      if (item.state === "sent") setTimeout(() => answer(token), PATIENCE_MS);
      show(token, stateOf(token));
    },
    /** The bot has said something: whatever was pressed before is answered. */
    answered() {
      for (const token of known.keys()) answer(token);
    },
  };
}
