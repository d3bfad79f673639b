"""How something is said of a case: to whom it is shown, with which card, pictures and buttons."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

from handlers.cases import case_acts, case_card, case_copies, case_hearers, case_reporter
from handlers.cases.case_view import view_of
from handlers.turn import Turn
from messages.catalogue import Value, say
from messages.written import by_when, day, span
from rules.cases import Hears
from storage.case_requests import CaseRequest
from storage.cases import Case
from storage.people import Person

_FOLLOWERS: Mapping[str, str] = MappingProxyType({"reporter-granted-void": "follower-granted-void"})
"""What is said otherwise to whoever only follows the case, and may not object."""


@dataclass(frozen=True)
class Notice:
    """What is said of a move: its words, pictures for the reporter, chats to leave alone.

    `until` is the moment or the day it speaks of, `units` whose part it speaks of, told to each in
    their own language. `request` is what was decided, `had_it` who had the case and has it no more.
    """

    words: str = ""
    until: datetime | date | None = None
    photos: Sequence[int] = ()
    but: Collection[int] = ()
    units: Collection[str] = ()
    values: dict[str, Value] = field(default_factory=dict)
    request: CaseRequest | None = None
    had_it: Sequence[Person] = ()


def show(turn: Turn, hears: Hears, key: str, case: Case, notice: Notice | None = None) -> int:
    """Tells one kind of people something else of a case; returns how many it reached."""
    return show_people(turn, case_hearers.people(turn, hears, case), key, case, notice or Notice())


def show_people(turn: Turn, people: Sequence[Person], key: str, case: Case, notice: Notice) -> int:
    """Tells these people with the card of the case; returns how many it reached."""
    view = view_of(turn, case)
    reached = 0
    for person in people:
        if notice.but and turn.store.people.private_chat(person.id) in notice.but:
            continue
        locale = person.locale or turn.house.locale
        photos, files = case_copies.pictures(turn, case, person.id)
        reached += turn.letters.to_person(
            person,
            key,
            buttons=case_acts.at_hand(case.id, view, turn.store.people.view(person.id, turn.today)),
            photos=photos,
            files=files,
            subject=case_card.subject(case),
            card=case_card.card(turn, case, locale, person.id),
            **_values(turn, case, notice, locale, person.id),
        )
    return reached


def show_bare(turn: Turn, people: Sequence[Person], key: str, case: Case, notice: Notice) -> int:
    """Tells those who have the case no more, and so read no card of it."""
    reached = 0
    for person in people:
        values = _values(turn, case, notice, person.locale or turn.house.locale, person.id)
        reached += turn.letters.to_person(
            person,
            key,
            buttons=(),
            photos=(),
            files=(),
            subject=case_card.subject_followed(case),
            **values,
        )
    return reached


def show_reporters(turn: Turn, key: str, case: Case, notice: Notice, but: int | None = None) -> int:
    """Tells the reporter and all who follow the case, but one of them; returns how many it
    reached."""
    view = view_of(turn, case)
    reached = 0
    for person_id in case_hearers.reporters(turn, case):
        if person_id == but:
            continue
        person = turn.store.people.get(person_id)
        locale = person.locale or turn.house.locale
        is_reporter = case.is_own(person_id)
        acts = case_acts.among(
            case_acts.AFTERWARDS, case.id, view, turn.store.people.view(person_id, turn.today)
        )
        reached += turn.letters.to_person(
            person,
            key if is_reporter or acts else _FOLLOWERS.get(key, key),
            buttons=acts,
            photos=notice.photos,
            files=(),
            subject=None if is_reporter else case_card.subject_followed(case),
            yours=say(locale, "yours-reported" if is_reporter else "yours-followed"),
            **_values(turn, case, notice, locale, person_id),
        )
    return reached


def _values(
    turn: Turn, case: Case, notice: Notice, locale: str, reader_id: int
) -> dict[str, Value]:
    return {
        "number": case.number,
        "matter": case_card.matter(turn, case, locale),
        "place": case_card.where(case),
        "unit": case_card.unit_name(turn, case.unit, locale) if case.unit else "",
        "words": case_reporter.words_for(turn, case, notice.words, locale, reader_id) or "—",
        "call": call(turn, case),
        "until": _until(turn, notice.until, locale),
        "late": _late(turn, case, locale),
        "whose": tuple(case_card.unit_name(turn, unit, locale) for unit in notice.units),
        **notice.values,
    }


def call(turn: Turn, case: Case) -> str:
    """The number to ring first, where the case is an emergency."""
    item = turn.regulations.items.get(case.item)
    return (item.call or "") if item is not None else ""


def _late(turn: Turn, case: Case, locale: str) -> str:
    """How long its limit has been over."""
    if case.due_at is None or case.due_at > turn.now:
        return ""
    return span(turn.now - case.due_at, locale)


def _until(turn: Turn, until: datetime | date | None, locale: str) -> str:
    if isinstance(until, datetime):
        return by_when(until, turn.regulations.zone, locale)
    return day(until, locale) if until else ""
