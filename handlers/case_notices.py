"""Who hears of a move, in which words: the table of the rules, told."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

from handlers import case_acts, case_card, case_copies, case_reporter, on_duty, supervisor
from handlers.case_view import view_of
from handlers.turn import Turn
from messages.catalogue import Value, say
from messages.written import by_when, day
from rules.case_guards import GRANTED_BY, LEADERS
from rules.case_life import ENDED, Move, State
from rules.cases import MOVES, Hears
from rules.roles import Role
from storage.case_requests import CaseRequest
from storage.cases import Case
from storage.people import Person

_FOLLOWERS: Mapping[str, str] = MappingProxyType({"reporter-granted-void": "follower-granted-void"})
"""What is said otherwise to whoever only follows the case, and may not object."""


@dataclass(frozen=True)
class Notice:
    """What is said of a move: its words, pictures for the reporter, chats to leave alone.

    `until` is the moment or the day it speaks of, told to each in their own language.
    """

    words: str = ""
    until: datetime | date | None = None
    photos: Sequence[int] = ()
    but: Collection[int] = ()
    values: dict[str, Value] = field(default_factory=dict)


def tell(turn: Turn, move: Move, case: Case, notice: Notice, asker_id: int | None = None) -> int:
    """Tells everybody the table names for a move; returns how many of those in charge it reached.

    Each has words of their own, `hears-<who>-<move>`; whoever made the move is answered by the
    conversation they made it in.
    """
    return sum(
        _tell(turn, hears, _key(turn, hears, move, case, notice.words), case, notice, asker_id)
        for hears in MOVES[move].hears
    )


def tell_units_given(turn: Turn, case: Case) -> tuple[str, ...]:
    """Tells all whom the table names for a dispatch, who helps in words of their own.

    Returns the units of which it reached nobody, who are to be rung.
    """
    told: set[int] = set()
    silent = []
    for unit in (case.unit, *turn.store.case_units.helping(case.id)):
        key = "hears-units-dispatch" if unit == case.unit else "hears-helpers-dispatch"
        workers = {person.id: person for person in _workers(turn, case, (unit,))}
        new = [person for person in workers.values() if person.id not in told]
        reached = _show(turn, new, key, case, Notice(until=case.due_at))
        # Who works for two of them heard already.
        if not reached and len(new) == len(workers):
            silent.append(unit)
        told |= workers.keys()
    show(turn, Hears.REPORTER, "hears-reporter-dispatch", case)
    return tuple(silent)


def of_unit(turn: Turn, case: Case, unit: str) -> tuple[Person, ...]:
    """Who works for a unit where the case is."""
    return tuple(_workers(turn, case, (unit,)))


def at_units(turn: Turn, case: Case) -> tuple[Person, ...]:
    """Everybody of the units that have the case."""
    people = _workers(turn, case, _units(turn, case))
    return tuple({person.id: person for person in people}.values())


def tell_taken_back(turn: Turn, people: Sequence[Person], case: Case, notice: Notice) -> int:
    """Tells those who have the case no more, and so read no card of it; returns how many it
    reached."""
    reached = 0
    for person in people:
        values = _values(turn, case, notice, person.locale or turn.house.locale, person.id)
        reached += turn.letters.to_person(
            person,
            "hears-units-take-back",
            buttons=(),
            photos=(),
            files=(),
            subject=None,
            **values,
        )
    return reached


def _key(turn: Turn, hears: Hears, move: Move, case: Case, words: str) -> str:
    if (hears, move) == (Hears.ROOM, Move.REPORT) and _call(turn, case):
        return "room-report-urgent"
    if (hears, move) == (Hears.ROOM, Move.FINISH) and not words:
        return "room-finish-no-words"
    return f"hears-{hears.value}-{move.value.replace('_', '-')}"


def show(
    turn: Turn,
    hears: Hears,
    key: str,
    case: Case,
    notice: Notice | None = None,
    asker_id: int | None = None,
) -> int:
    """Tells one kind of people something else of a case; returns how many it reached."""
    return _tell(turn, hears, key, case, notice or Notice(), asker_id)


def _tell(
    turn: Turn, hears: Hears, key: str, case: Case, notice: Notice, asker_id: int | None
) -> int:
    if hears is Hears.REPORTER:
        _tell_reporters(turn, key, case, notice)
        return 0
    people = {person.id: person for person in _people(turn, hears, case, asker_id)}
    return _show(turn, tuple(people.values()), key, case, notice)


def _people(turn: Turn, hears: Hears, case: Case, asker_id: int | None) -> Iterator[Person]:
    roles: tuple[Role, ...] = ()
    request: CaseRequest | None = None
    match hears:
        case Hears.ROOM:
            roles = (Role.COMMAND_ROOM,)
        case Hears.LEADERS:
            roles = LEADERS
        case Hears.DEPUTY:
            yield from supervisor.watching(turn, case)
        case Hears.MAIN:
            roles = (Role.MAIN_LEADER,)
        case Hears.DECIDERS:
            request = turn.store.case_requests.open_of(case.id)
            roles = GRANTED_BY[request.asked] if request else ()
        case Hears.ASKER:
            if asker_id is not None:
                yield turn.store.people.get(asker_id)
        case Hears.UNITS:
            yield from _workers(turn, case, _units(turn, case))
    for role in roles:
        if role is Role.COMMAND_ROOM:
            yield from on_duty.room(turn, case.area_path, _cannot(case, request))
        else:
            yield from turn.store.people.holding(role, case.area_path, turn.today)


def _cannot(case: Case, request: CaseRequest | None) -> tuple[int | None, ...]:
    """Whoever may not do what is next: nobody checks their own work or grants their own wish."""
    handled = case.handler_id if case.state is State.FINISHED else None
    return handled, request.asked_by if request else None


def _units(turn: Turn, case: Case) -> tuple[str, ...]:
    """The unit that leads and those that still help; of a case that ended also who helped."""
    if case.state in ENDED:
        return (case.unit, *(part.unit for part in turn.store.case_units.parts(case.id)))
    return (case.unit, *turn.store.case_units.helping(case.id))


def _workers(turn: Turn, case: Case, units: Collection[str]) -> Iterator[Person]:
    for unit in dict.fromkeys(units):
        if unit:
            yield from turn.store.people.holding(
                Role.HANDLING_UNIT, case.area_path, turn.today, unit
            )


def _show(turn: Turn, people: Sequence[Person], key: str, case: Case, notice: Notice) -> int:
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


def _tell_reporters(turn: Turn, key: str, case: Case, notice: Notice) -> None:
    """The reporter, and all who follow the case; whoever recorded it for a caller did not ask."""
    view = view_of(turn, case)
    reporter = (case.reporter_id,) if case.own_words else ()
    for person_id in dict.fromkeys((*reporter, *turn.store.case_followers.of(case.id))):
        person = turn.store.people.get(person_id)
        locale = person.locale or turn.house.locale
        is_reporter = case.is_own(person_id)
        turn.letters.to_person(
            person,
            key if is_reporter else _FOLLOWERS.get(key, key),
            buttons=case_acts.among(
                case_acts.AFTERWARDS, case.id, view, turn.store.people.view(person_id, turn.today)
            ),
            photos=notice.photos,
            files=(),
            subject=None,
            yours=say(locale, "yours-reported" if is_reporter else "yours-followed"),
            **_values(turn, case, notice, locale, person_id),
        )


def _values(
    turn: Turn, case: Case, notice: Notice, locale: str, reader_id: int
) -> dict[str, Value]:
    return {
        "number": case.number,
        "matter": case_card.matter(turn, case, locale),
        "place": case_card.where(case),
        "unit": case_card.unit_name(turn, case.unit, locale) if case.unit else "",
        "words": case_reporter.words_for(turn, case, notice.words, locale, reader_id) or "—",
        "call": _call(turn, case),
        "until": _until(turn, notice.until, locale),
        **notice.values,
    }


def _call(turn: Turn, case: Case) -> str:
    """The number to ring first, where the case is an emergency."""
    item = turn.regulations.items.get(case.item)
    return (item.call or "") if item is not None else ""


def _until(turn: Turn, until: datetime | date | None, locale: str) -> str:
    if isinstance(until, datetime):
        return by_when(until, turn.regulations.zone, locale)
    return day(until, locale) if until else ""
