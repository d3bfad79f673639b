"""Turn: one step of one person, what it may read, say, ask and remember."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from handlers.dialogue import Memory, Question
from handlers.errors import Refuse
from handlers.flow import Flow, Opening, step_name, token
from handlers.house import House
from handlers.letters import Letters
from handlers.talk import Talk
from messages.catalogue import Value, say
from messages.named import Named, name_in
from messages.outbound import Button, Outgoing
from messages.written import LONGEST_NAMED, shortened
from rules.case_life import PersonView
from rules.left_unfinished import remind_at
from rules.roles import Role
from storage.chats import Account, Chat
from storage.lanes import Lane, group_lane, private_lane
from storage.people import Person
from storage.store import Store
from storage.turns import Waiting


class Turn:
    """One step. `home` is where personal answers go; `chat` is where it was said."""

    def __init__(self, store: Store, waiting: Waiting, house: House, now: datetime) -> None:
        self.store = store
        self.house = house
        self.regulations = house.regulations.as_of(now).with_days(store.special_days.by_day)
        self.now = now
        self.cause = waiting.id
        self.letters = Letters(store, house.locale)
        self.flow: Flow | None = None
        self.account: Account | None = None
        self.person: Person | None = None
        self.chat: Chat | None = None
        self.home: int | None = None
        self.lane: Lane | None = None
        if waiting.account_id is not None and waiting.chat_id is not None:
            self._meet(waiting.account_id, waiting.chat_id)
        self.talk = Talk(Memory(self.lane.memory if self.lane else {}))

    def _meet(self, account_id: int, chat_id: int) -> None:
        speaker = self.store.speakers.of(account_id, chat_id)
        self.account, self.chat, self.person = speaker.account, speaker.chat, speaker.person
        bound = self.account.person_id
        if self.chat.is_group:
            own = self.store.chats.private_of(self.account.id)
            reached = self.store.people.private_chat(bound) if bound is not None else None
            self.home = own.id if own else reached
        else:
            self.home = self.chat.id
        # An unbound account in a group has no private conversation to go on with.
        if self.chat.is_group and bound is None:
            key = group_lane(chat_id, account_id, None)
        else:
            key = private_lane(account_id, bound)
        self.lane = self.store.lanes.open(key, self.now)

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
        return self.letters.locale_of(self.person)

    @property
    def in_group(self) -> bool:
        """Whether it was said in a group, where nothing personal is answered."""
        return self.chat is not None and self.chat.is_group

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

    # Saying

    def words(self, key: str, **values: Value) -> str:
        """The catalogue's wording in this person's language."""
        return say(self.locale, key, **values)

    def name_of(self, named: Named) -> str:
        """What a regulation calls something, in this person's language."""
        return name_in(named, self.locale)

    def button(self, label: str, verb: StrEnum, *carried: int | str) -> Button:
        """A button that opens a flow, labelled from the catalogue."""
        return Button(self.words(label), token(verb, *carried))

    def say(self, key: str, *, buttons: Sequence[Button] = (), **values: Value) -> None:
        """Answers the person, in private."""
        self.say_text(self.words(key, **values), buttons=buttons)

    def say_text(
        self,
        text: str,
        *,
        buttons: Sequence[Button] = (),
        photos: Iterable[int] = (),
        files: Iterable[int] = (),
        subject: str | None = None,
        amounts: bool = False,
    ) -> None:
        """Answers the person, in private, with a text already worded."""
        if self.home is None:
            self.say_here("group-write-me-first")
            return
        message = Outgoing(text, tuple(buttons), tuple(photos), tuple(files), amounts)
        self.letters.to_chat(self.home, message, subject)

    def say_here(self, key: str, **values: Value) -> None:
        """Answers in the chat where it was said; never anything personal."""
        if self.chat is not None:
            self.letters.to_chat(self.chat.id, Outgoing(self.words(key, **values)))

    # Asking and remembering

    def remember(self, **values: Any) -> None:
        """Keeps plain values for the next steps of this conversation."""
        self.talk.remember(values)

    def recall(self, name: str) -> Any:
        """A value kept by an earlier step (None if there is none)."""
        return self.talk.recall(name)

    def ask(
        self,
        key: str,
        *,
        then: Opening,
        choices: Sequence[tuple[str, str]] = (),
        free: bool = True,
        **values: Value,
    ) -> None:
        """Asks; the answer goes to `then`. `choices` are (value, label already worded).

        With `free` False only a choice answers: anything else gets the question again.
        """
        self.ask_text(self.words(key, **values), then=then, choices=choices, free=free)

    def ask_text(
        self,
        text: str,
        *,
        then: Opening,
        choices: Sequence[tuple[str, str]] = (),
        free: bool = True,
        amounts: bool = False,
        photos: Iterable[int] = (),
        subject: str | None = None,
    ) -> None:
        """Asks with a text already worded; with `amounts` the choices are figures: a typed number
        is an answer of its own, not a place in their row."""
        assert self.flow is not None, "only a flow asks"
        flow, step = self.flow, step_name(then)
        question = self.talk.ask(flow.name, step, text, choices, free, amounts, flow.about)
        self._say_dropped()
        buttons = question.offered()
        self.say_text(text, buttons=buttons, amounts=amounts, photos=photos, subject=subject)

    def _say_dropped(self) -> None:
        """What gave way to this question, so that nobody waits for it."""
        for each in self.talk.memory.dropped:
            flow = self.house.by_name.get(each.flow)
            if flow is not None and flow.gives_way is not None:
                what, buttons = flow.gives_way(self, each)
                self.say("put-down-report-for-more", what=what, buttons=buttons)
                continue
            first = each.question.text.partition("\n")[0]
            self.say("put-down-for-more", what=shortened(first, LONGEST_NAMED))
        self.talk.memory.dropped = []

    def ask_again(self, key: str = "please-choose") -> None:
        """Says why the answer did not do, and repeats the question with its buttons."""
        open_now = self.talk.memory.top
        assert open_now is not None, "a question was open"
        self.talk.stay()
        self.talk.asked_again = True
        self.repeat(key, open_now.question)

    def repeat(self, key: str, question: Question, **values: Value) -> None:
        """A question once more, with a word before it."""
        text = f"{self.words(key, **values)}\n{question.text}"
        self.say_text(text, buttons=question.offered(), amounts=question.amounts)

    def stay(self) -> None:
        """The conversation waits on at the same step, without another word."""
        self.talk.stay()

    def close(self) -> None:
        """Writes what was said to the outbox and what is remembered to the lane."""
        self.letters.post(self.cause, self.now)
        if self.lane is not None:
            memory = self.talk.memory.dump()
            self.store.lanes.save(self.lane, memory, self.now, self._remind_at())

    def _remind_at(self) -> datetime | None:
        """When the person is reminded of what they have begun, where they say nothing more."""
        rules, by_name = self.regulations, self.house.by_name
        for each in self.talk.memory.open:
            flow = by_name.get(each.flow)
            if flow is not None and flow.reminds is not None and flow.reminds(each.data):
                quiet_to = rules.plan.burden.quiet_to
                return remind_at(self.now, rules.zone, rules.is_quiet, quiet_to)
        return None
