"""Letters: what one step says to people and groups, held back until the step has come to its end.

They are written to the outbox in the order they were said, together with everything else the step
did; a step that is refused or fails has said nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from messages.catalogue import Value, say
from messages.outbound import Button, Outgoing
from storage.chats import Chat
from storage.people import Person
from storage.store import Store

Labels = Sequence[tuple[str, str]]
"""Buttons for somebody else: (key of the label, token), worded in the language of who reads it."""


@dataclass(frozen=True)
class _Letter:
    chat_id: int
    message: Outgoing
    subject: str | None = None
    replaces: int | None = None


class Letters:
    """What a step says. `locale` is the town's language, for groups and who has chosen none."""

    def __init__(self, store: Store, locale: str) -> None:
        self._store = store
        self._locale = locale
        self._held: list[_Letter] = []

    def locale_of(self, person: Person | None) -> str:
        """The language a person is answered in."""
        return (person.locale if person else None) or self._locale

    def to_chat(self, chat_id: int, message: Outgoing, subject: str | None = None) -> None:
        """A message already worded, to a chat."""
        self._held.append(_Letter(chat_id, message, subject))

    def any_to(self, chat_id: int | None) -> bool:
        """Whether something was said to a chat."""
        return any(letter.chat_id == chat_id for letter in self._held)

    def to_person(
        self,
        person: Person,
        key: str,
        *,
        buttons: Labels = (),
        photos: Iterable[int] = (),
        files: Iterable[int] = (),
        subject: str | None = None,
        **values: Value,
    ) -> bool:
        """Tells somebody, in the private chat they last wrote in; False if none reaches them."""
        chat_id = self._store.people.private_chat(person.id)
        if chat_id is None:
            return False
        locale = self.locale_of(person)
        text = say(locale, key, **values)
        shown = _worded(buttons, locale)
        self.to_chat(chat_id, Outgoing(text, shown, tuple(photos), tuple(files)), subject)
        return True

    def to_private_chat(self, chat_id: int, person: Person, key: str, **values: Value) -> None:
        """Tells a person in one certain private chat of theirs."""
        self.to_chat(chat_id, Outgoing(say(self.locale_of(person), key, **values)))

    def to_group(
        self,
        group: Chat,
        key: str,
        *,
        buttons: Labels = (),
        photos: Iterable[int] = (),
        **values: Value,
    ) -> None:
        """Tells a group, in the town's language."""
        text = say(self._locale, key, **values)
        self.to_chat(group.id, Outgoing(text, _worded(buttons, self._locale), tuple(photos)))

    def instead_of(self, outbox_id: int, chat_id: int, message: Outgoing, subject: str) -> None:
        """Rewrites an earlier message of a subject."""
        self._held.append(_Letter(chat_id, message, subject, outbox_id))

    def post(self, cause: int, now: datetime) -> None:
        """Writes them to the outbox; `cause` is the message they answer."""
        outbox = self._store.outbox
        for ordinal, letter in enumerate(self._held):
            outbox.add(
                letter.chat_id,
                letter.message,
                now,
                cause=cause,
                ordinal=ordinal,
                subject=letter.subject,
                replaces=letter.replaces,
            )
            if letter.message.buttons:
                self._store.offers.put(letter.chat_id, letter.message.buttons, now)


def _worded(buttons: Labels, locale: str) -> tuple[Button, ...]:
    return tuple(Button(say(locale, label), token) for label, token in buttons)
