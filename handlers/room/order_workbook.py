"""A hotline's workbook (12345) sent in chat: the room hears what stands in it, and files it or not.

It is read and filed beside the path (bot/path/reading_orders.py) by what `xiangyue import-orders`
does it with; the house tells itself when that is done.
"""

from datetime import datetime

from handlers import area_named
from handlers.buttons import CaseButton, RecordButton
from handlers.cases import case_scope
from handlers.flow import Flow, Where, token
from handlers.heard import Heard
from handlers.reporting import report_content
from handlers.room import duty_sheet
from handlers.turn import Turn
from messages.catalogue import say
from messages.inbound import MediaKind
from messages.outbound import Button, Outgoing
from rules.cries import numbers_to_ring
from rules.roles import Role
from storage.areas import Area
from storage.errors import NotFound
from storage.media import Medium
from storage.order_workbooks import FILED, LEFT, OFFERED, READ, TOLD, WANTED, OrderWorkbook, Outcome

flow = Flow("order_workbook", needs=Role.COMMAND_ROOM, where=Where.PRIVATE)

WORKED_ON = "order_workbook_worked_on"
"""No task of the plan: reading puts it in when a workbook was read or filed."""

_ENDINGS = (".xlsx", ".xlsm", ".xls", ".et")
"""What spreadsheet programs call a table; the old kinds are told how to be saved anew."""


def taken_up(turn: Turn, heard: Heard) -> bool:
    """Whether somebody of the desk sent tables and nothing else; then they are read.

    From anybody else, with a picture or a place, or under a cry for help, a table is a paper of a
    report like any other.
    """
    if turn.in_group or not turn.has(*case_scope.DESK) or not _only_tables(heard):
        return False
    if numbers_to_ring(turn.regulations.items, heard.text):
        return False
    area_id = case_scope.rooms(turn)[0]
    for medium in heard.usable:
        turn.store.order_workbooks.ask(medium.id, turn.me.id, area_id, turn.now)
    report_content.say_refused(turn, heard)
    turn.say("orders-reading")
    return True


def _only_tables(heard: Heard) -> bool:
    return bool(heard.usable) and heard.place is None and all(map(_is_table, heard.usable))


def _is_table(medium: Medium) -> bool:
    return medium.kind is MediaKind.FILE and medium.name.lower().endswith(_ENDINGS)


@flow.opens_on(RecordButton.TAKE_WORKBOOK)
def take(turn: Turn, workbook_id: int) -> None:
    """It is wanted: all of it is filed, once."""
    workbook = _own(turn, workbook_id)
    if workbook.state == OFFERED and turn.store.order_workbooks.wanted(workbook):
        turn.say("orders-taking")
    else:
        _say_decided(turn, workbook)


@flow.opens_on(RecordButton.LEAVE_WORKBOOK)
def leave(turn: Turn, workbook_id: int) -> None:
    """Nothing of it is filed, and the file goes."""
    workbook = _own(turn, workbook_id)
    if workbook.state == OFFERED and turn.store.order_workbooks.ends(workbook, LEFT):
        turn.store.order_workbooks.let_go_of_file(workbook)
        turn.say("orders-left")
    else:
        _say_decided(turn, workbook)


def _own(turn: Turn, workbook_id: int) -> OrderWorkbook:
    """Raises NotFound for a workbook somebody else sent, or that nobody was asked about."""
    workbook = turn.store.order_workbooks.get(workbook_id)
    if workbook.person_id != turn.me.id or workbook.state not in (
        OFFERED,
        WANTED,
        FILED,
        TOLD,
        LEFT,
    ):
        raise NotFound(f"order workbook {workbook_id}")
    if workbook.outcome.shifts:
        raise NotFound(f"order workbook {workbook_id}")
    return workbook


def _say_decided(turn: Turn, workbook: OrderWorkbook) -> None:
    key = {WANTED: "orders-taking", LEFT: "orders-left-before"}.get(workbook.state)
    turn.say(key or "orders-taken-before")


@flow.opens_on_due(WORKED_ON)
def tell(turn: Turn, area: Area, due_at: datetime) -> None:
    """Whoever sent a workbook hears what stands in it, or that it was filed; once."""
    del due_at
    for workbook in turn.store.order_workbooks.to_tell(area.id):
        outcome = workbook.outcome
        if outcome.shifts:
            duty_sheet.offer(turn, workbook)
            continue
        offers = workbook.state == READ and not outcome.refused and outcome.new > 0
        # Whoever left the room meanwhile is asked nothing.
        offers = offers and bool(area_named.rooms(turn.store, workbook.person_id, turn.today))
        if offers and turn.store.order_workbooks.offered(workbook):
            _tell(turn, workbook, "orders-offer", outcome)
        elif turn.store.order_workbooks.ends(workbook, TOLD):
            _tell(turn, workbook, _what_became_of_it(workbook, outcome), outcome)
            if not outcome.refused:
                turn.store.order_workbooks.let_go_of_file(workbook)


def _what_became_of_it(workbook: OrderWorkbook, outcome: Outcome) -> str:
    if outcome.why:
        return "orders-unreadable"
    if outcome.count:
        return "orders-faulty"
    if workbook.state == FILED:
        return "orders-filed"
    return "orders-nothing-new" if not outcome.new else "orders-no-more-of-room"


def _tell(turn: Turn, workbook: OrderWorkbook, key: str, outcome: Outcome) -> None:
    chat_id = turn.store.people.private_chat(workbook.person_id)
    if chat_id is None:
        return
    locale = turn.letters.locale_of(turn.store.people.get(workbook.person_id))
    medium = turn.store.media.get(workbook.media_id)
    text = say(
        locale,
        key,
        file=medium.name,
        count=outcome.count or outcome.new + outcome.there,
        new=outcome.new,
        there=outcome.there,
        why=outcome.why,
        faults="\n".join(outcome.faults),
        more=outcome.count - len(outcome.faults),
    )
    turn.letters.to_chat(chat_id, Outgoing(text, _buttons(workbook, medium, key, outcome, locale)))


def _buttons(
    workbook: OrderWorkbook, medium: Medium, key: str, outcome: Outcome, locale: str
) -> tuple[Button, ...]:
    if key == "orders-offer":
        taken = token(RecordButton.TAKE_WORKBOOK, workbook.id)
        left = token(RecordButton.LEAVE_WORKBOOK, workbook.id)
        take_them = say(locale, "orders-take", count=outcome.new)
        return (Button(take_them, taken), Button(say(locale, "orders-leave"), left))
    if outcome.refused and medium.inbox_id is not None:
        reported = token(CaseButton.REPORT_SAID, medium.inbox_id)
        return (Button(say(locale, "orders-report-instead"), reported),)
    return ()
