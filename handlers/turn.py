"""Turn: one step of one person, what it may read, say, ask and remember.

What a turn says is held back until the step has come to its end, and is then written to the
outbox together with what the conversation remembers: all of it, or nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from handlers.dialogue import Dialogue, Memory, Question, choice_token
from handlers.errors import Refuse
from handlers.flow import Flow, Opening, step_name, token
from handlers.house import House
from messages.catalogue import Value, say
from messages.outbound import Button, Outgoing
from rules.cases import PersonView
from rules.roles import Role
from storage.chats import Account, Chat
from storage.inbox import Waiting
from storage.lanes import Lane, group_lane, private_lane
from storage.people import Person
from storage.store import Store


@dataclass(frozen=True)
class _Letter:
    chat_id: int
    message: Outgoing
    subject: str | None = None
    replaces: int | None = None


class Turn:
    """One step. `home` is where personal answers go; `chat` is where it was said."""

    def __init__(self, store: Store, waiting: Waiting, house: House, now: datetime) -> None:
        self.store = store
        self.house = house
        self.regulations = house.regulations
        self.now = now
        self.cause = waiting.id
        self.flow: Flow | None = None
        self.account: Account | None = None
        self.person: Person | None = None
        self.chat: Chat | None = None
        self.home: int | None = None
        self._letters: list[_Letter] = []
        self._pending: dict[str, Any] = {}
        self._answering: Dialogue | None = None
        self._asked = False
        self._lane: Lane | None = None
        self.memory = Memory({})
        if waiting.account_id is not None and waiting.chat_id is not None:
            self._meet(waiting.account_id, waiting.chat_id)

    def _meet(self, account_id: int, chat_id: int) -> None:
        self.account = self.store.chats.account(account_id)
        self.chat = self.store.chats.get(chat_id)
        bound = self.account.person_id
        self.person = self.store.people.get(bound) if bound is not None else None
        if self.chat.is_group:
            own = self.store.chats.private_of(self.account.id)
            self.home = own.id if own else self._chat_of(bound)
        else:
            self.home = self.chat.id
        # An unbound account in a group has no private conversation to go on with.
        if self.chat.is_group and bound is None:
            key = group_lane(chat_id, account_id, None)
        else:
            key = private_lane(account_id, bound)
        self._lane = self.store.lanes.open(key, self.now)
        self.memory = Memory(self._lane.memory)

    # Who and when

    @property
    def me(self) -> Person:
        """The person whose turn it is; a bound account is a condition of every flow but binding."""
        if self.person is None:
            raise Refuse("refused-unbound", bot=self.house.bot_name)
        return self.person

    @property
    def today(self) -> date:
        """The day in the town."""
        return self.regulations.today(self.now)

    @property
    def locale(self) -> str:
        """The language this person is answered in."""
        return self._locale_of(self.person)

    @property
    def view(self) -> PersonView:
        """The person with the roles they hold today."""
        return self.store.people.view(self.me.id, self.today)

    def has(self, *roles: Role) -> bool:
        """Whether the person holds one of the roles today, anywhere."""
        return self.person is not None and any(grant.role in roles for grant in self.view.roles)

    def reaches(self, role: Role, area_id: int) -> bool:
        """Whether one of the person's roles of this kind reaches an area."""
        path = self.store.areas.get(area_id).path
        return any(grant.role is role and grant.reaches(path) for grant in self.view.roles)

    @property
    def updated_at(self) -> datetime | None:
        """When the conversation last went on."""
        return self._lane.updated_at if self._lane else None

    # Saying

    def words(self, key: str, **values: Value) -> str:
        """The catalogue's wording in this person's language."""
        return say(self.locale, key, **values)

    def say(
        self,
        key: str,
        *,
        buttons: Sequence[Button] = (),
        photos: Iterable[int] = (),
        files: Iterable[int] = (),
        subject: str | None = None,
        **values: Value,
    ) -> None:
        """Answers the person, in private."""
        self.say_text(
            self.words(key, **values),
            buttons=buttons,
            photos=photos,
            files=files,
            subject=subject,
        )

    def say_text(
        self,
        text: str,
        *,
        buttons: Sequence[Button] = (),
        photos: Iterable[int] = (),
        files: Iterable[int] = (),
        subject: str | None = None,
    ) -> None:
        """Answers the person, in private, with a text already worded."""
        if self.home is None:
            self.say_here("group-write-me-first")
            return
        message = Outgoing(text, tuple(buttons), tuple(photos), tuple(files))
        self._letters.append(_Letter(self.home, message, subject))

    def say_here(self, key: str, **values: Value) -> None:
        """Answers in the chat where it was said; never anything personal."""
        if self.chat is not None:
            self._letters.append(_Letter(self.chat.id, Outgoing(self.words(key, **values))))

    def tell(
        self,
        person: Person,
        key: str,
        *,
        buttons: Sequence[tuple[str, str]] = (),
        photos: Iterable[int] = (),
        files: Iterable[int] = (),
        subject: str | None = None,
        **values: Value,
    ) -> bool:
        """Tells another person, in private; False if no chat reaches them.

        `buttons` are (key of the label, token): the label is in the language of who reads it.
        """
        chat_id = self._chat_of(person.id)
        if chat_id is None:
            return False
        locale = self._locale_of(person)
        shown = tuple(Button(say(locale, label), sent) for label, sent in buttons)
        message = Outgoing(say(locale, key, **values), shown, tuple(photos), tuple(files))
        self._letters.append(_Letter(chat_id, message, subject))
        return True

    def tell_chat_of(self, chat_id: int, person: Person, key: str, **values: Value) -> None:
        """Tells a person in one certain private chat of theirs."""
        text = say(self._locale_of(person), key, **values)
        self._letters.append(_Letter(chat_id, Outgoing(text)))

    def tell_group(
        self,
        chat: Chat,
        key: str,
        *,
        buttons: Sequence[tuple[str, str]] = (),
        photos: Iterable[int] = (),
        **values: Value,
    ) -> None:
        """Tells a group, in the town's language."""
        locale = self.house.locale
        shown = tuple(Button(say(locale, label), sent) for label, sent in buttons)
        message = Outgoing(say(locale, key, **values), shown, tuple(photos))
        self._letters.append(_Letter(chat.id, message))

    def recast(self, subject: str, text: str, chat_id: int, replaces: int) -> None:
        """Rewrites an earlier message of a subject, without its buttons."""
        self._letters.append(_Letter(chat_id, Outgoing(text), subject, replaces))

    def button(self, label: str, verb: StrEnum, *carried: int | str) -> Button:
        """A button that opens a flow, labelled from the catalogue."""
        return Button(self.words(label), token(verb, *carried))

    def button_named(self, label: str, verb: StrEnum, *carried: int | str) -> Button:
        """A button that opens a flow, with a label that is nobody's wording: a number, a name."""
        return Button(label, token(verb, *carried))

    # Asking and remembering

    def remember(self, **values: Any) -> None:
        """Keeps plain values for the next steps of this conversation."""
        if self._answering is not None:
            self._answering.data.update(values)
        else:
            self._pending.update(values)

    def recall(self, name: str) -> Any:
        """A value kept by an earlier step (None if there is none)."""
        held = self._answering.data if self._answering is not None else self._pending
        return held.get(name)

    def ask(
        self,
        key: str,
        *,
        then: Opening,
        choices: Sequence[tuple[str, str]] = (),
        free: bool = True,
        photos: Iterable[int] = (),
        **values: Value,
    ) -> None:
        """Asks; the answer goes to `then`. `choices` are (value, label already worded).

        With `free` False only a choice answers: anything else gets the question again.
        """
        self.ask_text(
            self.words(key, **values), then=then, choices=choices, free=free, photos=photos
        )

    def ask_text(
        self,
        text: str,
        *,
        then: Opening,
        choices: Sequence[tuple[str, str]] = (),
        free: bool = True,
        photos: Iterable[int] = (),
    ) -> None:
        """Asks with a text already worded."""
        assert self.flow is not None, "only a flow asks"
        step = step_name(then)
        dialogue = self._answering
        if dialogue is None:
            dialogue = self.memory.begin(self.flow.name, step, self._pending)
            self._answering = dialogue
        dialogue.step = step
        buttons = [[label, choice_token(dialogue, step, value)] for value, label in choices]
        dialogue.question = Question(text, buttons, free)
        self._asked = True
        self.say_text(text, buttons=dialogue.question.offered(), photos=photos)

    def ask_again(self, key: str = "please-choose") -> None:
        """Says why the answer did not do, and repeats the question with its buttons."""
        dialogue = self.memory.top
        assert dialogue is not None, "a question was open"
        self._asked = True
        question = dialogue.question
        text = f"{self.words(key)}\n{question.text}"
        self.say_text(text, buttons=question.offered())

    def stay(self) -> None:
        """The conversation waits on at the same step, without another word."""
        self._asked = True

    def require(self, refusal: StrEnum | None, subject: str) -> None:
        """Ends the step if a rule refuses; the reason's words are `refused-<subject>-<reason>`."""
        if refusal is not None:
            raise Refuse(f"refused-{subject}-{refusal.value.replace('_', '-')}")

    # For the conversation alone

    def answering(self, dialogue: Dialogue) -> None:
        """This turn answers a question of that conversation."""
        self._answering = dialogue

    def settle(self) -> None:
        """Closes the conversation that asked nothing more, and takes up the one beneath it."""
        if self._answering is None or self._asked:
            return
        self.memory.end()
        beneath = self.memory.top
        if beneath is not None:
            text = f"{self.words('back-to')}\n{beneath.question.text}"
            self.say_text(text, buttons=beneath.question.offered())

    def close(self) -> None:
        """Writes what was said to the outbox and what is remembered to the lane."""
        for ordinal, letter in enumerate(self._letters):
            self.store.outbox.add(
                letter.chat_id,
                letter.message,
                self.now,
                cause=self.cause,
                ordinal=ordinal,
                subject=letter.subject,
                replaces=letter.replaces,
            )
            if letter.message.buttons:
                self.store.outbox.offer(letter.chat_id, letter.message.buttons)
        if self._lane is not None:
            self.store.lanes.save(self._lane, self.memory.dump(), self.now)

    def _chat_of(self, person_id: int | None) -> int | None:
        return self.store.people.private_chat(person_id) if person_id is not None else None

    def _locale_of(self, person: Person | None) -> str:
        return (person.locale if person else None) or self.house.locale
