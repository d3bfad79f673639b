"""Every move of a case goes through here: the right, the record, the cards, who hears of it."""

from collections.abc import Collection, Mapping, Sequence

from handlers import case_card
from handlers.buttons import CaseButton
from handlers.errors import Refuse
from handlers.flow import token
from handlers.turn import Turn
from messages.catalogue import Value
from rules import cases as rules
from rules.cases import MOVES, CaseView, Move, Refusal, State
from rules.items import Way
from rules.roles import Role
from storage.cases import Case
from storage.people import Person

Acts = Mapping[State, tuple[tuple[str, CaseButton], ...]]

_ROOM_ACTS: Acts = {
    State.REPORTED: (("button-dispatch", CaseButton.DISPATCH),),
    State.FINISHED: (
        ("button-pass", CaseButton.PASS_CHECK),
        ("button-rework", CaseButton.REWORK),
    ),
}
_UNIT_ACTS: Acts = {State.DISPATCHED: (("button-finish", CaseButton.FINISH),)}


def may(turn: Turn, move: Move, case: Case) -> Refusal | None:
    """Whether this person may make the move now; the reason if not."""
    item = turn.regulations.items.get(case.item)
    spot = item is None or item.way is Way.SPOT
    return rules.may(move, case.view(spot_possible=spot), turn.view)


def require(turn: Turn, move: Move, case: Case) -> None:
    """Ends the step with a clear answer if the person may not make the move."""
    _refuse(may(turn, move, case))


def require_report(turn: Turn, area_path: str) -> None:
    """Ends the step if the person may not report from this area."""
    view = CaseView(state=None, area_path=area_path, reporter_id=turn.me.id)
    _refuse(rules.may(Move.REPORT, view, turn.view))


def _refuse(refusal: Refusal | None) -> None:
    """Each reason of the rules has its words, `refused-case-<reason>`."""
    if refusal is not None:
        raise Refuse(f"refused-case-{refusal.value.replace('_', '-')}")


def make(turn: Turn, move: Move, case: Case, *, words: str = "", unit: str | None = None) -> Case:
    """Makes a move the person may make; the cards shown before are brought up to date."""
    require(turn, move, case)
    handled = move in (Move.FINISH, Move.HANDLE_ON_SPOT)
    moved = turn.store.cases.move(
        case,
        move,
        MOVES[move].ends,
        turn.me.id,
        turn.now,
        words=words,
        unit=unit,
        handler_id=turn.me.id if handled else None,
    )
    case_card.bring_up_to_date(turn, moved)
    return moved


def tell_room(turn: Turn, case: Case, key: str, but: Collection[int] = (), **values: Value) -> int:
    """Shows the case to the command room, with its next step; returns how many were reached.

    The chats `but` are left alone.
    """
    room = turn.store.people.holding(Role.COMMAND_ROOM, case.area_path, turn.today)
    return _show(turn, room, case, key, _ROOM_ACTS, but, **values)


def tell_unit(turn: Turn, case: Case, key: str, but: Collection[int] = (), **values: Value) -> int:
    """Shows the case to its unit's people, with their next step; returns how many were reached."""
    workers = turn.store.people.holding(Role.HANDLING_UNIT, case.area_path, turn.today, case.unit)
    return _show(turn, workers, case, key, _UNIT_ACTS, but, **values)


def tell_of_more(turn: Turn, case: Case, *, pictures_alone: bool = False) -> None:
    """Whoever has the case in hand sees what came later, with the step that is next.

    Pictures alone go along with a card that has not left yet, so that an album is one message.
    """
    done = case_card.complete_unsent(turn, case) if pictures_alone else frozenset()
    case_card.bring_up_to_date(turn, case, but=done)
    tell_room(turn, case, "room-added", but=done)
    if case.state is State.DISPATCHED:
        tell_unit(turn, case, "room-added", but=done)


def tell_reporter(turn: Turn, case: Case, key: str, photos: Sequence[int] = ()) -> None:
    """Tells whoever reported the case what became of it."""
    reporter = turn.store.people.get(case.reporter_id)
    locale = reporter.locale or turn.house.locale
    turn.letters.to_person(
        reporter,
        key,
        photos=photos,
        number=case.number,
        matter=case_card.matter(turn, case, locale),
        unit=case_card.unit_name(turn, case.unit, locale) if case.unit else "",
    )


def _show(
    turn: Turn,
    people: Sequence[Person],
    case: Case,
    key: str,
    acts: Acts,
    but: Collection[int],
    **values: Value,
) -> int:
    photos, files = case_card.pictures(turn, case)
    reached = 0
    for person in people:
        if but and turn.store.people.private_chat(person.id) in but:
            continue
        locale = person.locale or turn.house.locale
        reached += turn.letters.to_person(
            person,
            key,
            buttons=[(label, token(verb, case.id)) for label, verb in acts.get(case.state, ())],
            photos=photos,
            files=files,
            subject=case_card.subject(case),
            card=case_card.card(turn, case, locale),
            **values,
        )
    return reached
