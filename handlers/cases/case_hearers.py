"""Who hears of a case today: each kind of people of the table, in persons."""

from collections.abc import Collection, Iterator

from handlers.cases import supervisor
from handlers.cases.case_view import goes_on_in, handled_by
from handlers.room import on_duty
from handlers.turn import Turn
from rules.case_guards import GRANTED_BY, LEADERS
from rules.case_life import ENDED, WITH_UNIT, State
from rules.cases import Hears
from rules.roles import Role
from storage.case_requests import CaseRequest
from storage.cases import Case
from storage.people import Person


def people(turn: Turn, hears: Hears, case: Case, asker_id: int | None = None) -> tuple[Person, ...]:
    """One kind of people, each once; reporters and followers are told by the case alone."""
    return _once(_people(turn, hears, case, asker_id))


def of_units(turn: Turn, case: Case, *units: str) -> tuple[Person, ...]:
    """Who works for these units where the case is."""
    return _once(_workers(turn, case, units))


def at_units(turn: Turn, case: Case) -> tuple[Person, ...]:
    """Everybody of the units that have the case."""
    return _once(_workers(turn, case, _units(turn, case)))


def reporters(turn: Turn, case: Case) -> tuple[int, ...]:
    """The reporter, and all who follow the case; whoever recorded it for a caller did not ask."""
    reporter = (case.reporter_id,) if case.own_words else ()
    return tuple(dict.fromkeys((*reporter, *turn.store.case_followers.of(case.id))))


def _once(people: Iterator[Person]) -> tuple[Person, ...]:
    return tuple({person.id: person for person in people}.values())


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
            request = turn.store.case_requests.newest_of(case.id)
            roles = GRANTED_BY[request.asked] if request else ()
        case Hears.ASKER:
            if asker_id is not None:
                yield turn.store.people.get(asker_id)
        case Hears.PRESSER:
            for press in turn.store.case_presses.unanswered(case.id):
                yield turn.store.people.get(press.pressed_by)
        case Hears.UNITS:
            yield from _workers(turn, case, _units(turn, case))
        case Hears.OTHER_UNITS:
            other = goes_on_in(turn.store, case)
            if other.state in WITH_UNIT:
                yield from _workers(turn, other, _units(turn, other))
    for role in roles:
        if role is Role.COMMAND_ROOM:
            yield from on_duty.room(turn, case.area_path, _cannot(turn, case, request))
        else:
            yield from turn.store.people.holding(role, case.area_path, turn.today)


def _cannot(turn: Turn, case: Case, request: CaseRequest | None) -> frozenset[int]:
    """Whoever may not do what is next: nobody checks their own work or grants their own wish."""
    handled = handled_by(turn.store, case) if case.state is State.FINISHED else frozenset()
    return handled | ({request.asked_by} if request else set())


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
