"""值班表 as Excel: sent out to be filled in, and kept as it comes back once it was looked over."""

from collections.abc import Iterable
from datetime import date, timedelta

from handlers.buttons import RoomButton
from handlers.cases.case_scope import DESK
from handlers.flow import Flow, Where, token
from handlers.room import duty_people, duty_roster
from handlers.turn import Turn
from messages.catalogue import say
from messages.inbound import MediaKind
from messages.outbound import Button, Outgoing
from messages.recipes import SheetPage, SheetRecipe, write_recipe
from messages.written import day as day_in_words
from rules.duty_sheet import Changes, Slot, Standing, changes
from rules.periods import Period
from rules.room import Shift
from storage.duties import OnDuty
from storage.errors import NotFound
from storage.order_workbooks import ASKED, LEFT, OFFERED, READ, TOLD, OrderWorkbook

flow = Flow("duty_sheet", needs=DESK, where=Where.PRIVATE)

MOST = 2_000
"""Shifts of a year and a bit, with two people each."""

_COLUMNS = (
    ("office-form-duty-day", 14),
    ("office-form-duty-weekday", 8),
    ("office-form-duty-by-day", 30),
    ("office-form-duty-by-night", 30),
)


@flow.opens_on(RoomButton.DUTY_SHEET)
def send_out(turn: Turn) -> None:
    """导出: from today to the end of next month, with whoever stands there."""
    until = Period.holding("month", turn.today).next.last_day
    standing = _standing(turn, turn.me.id)
    days = [turn.today + timedelta(days=each) for each in range((until - turn.today).days + 1)]
    title = turn.words("office-form-duty")
    page = SheetPage(
        title,
        turn.words("duty-sheet-title", first=day_in_words(turn.today, turn.locale)),
        tuple(turn.words(column) for column, _ in _COLUMNS),
        tuple(width for _, width in _COLUMNS),
        tuple(_row(turn, day, standing) for day in days),
    )
    recipe = write_recipe(SheetRecipe((page,)))
    file = turn.store.media.to_draw(recipe, f"{title}.xlsx", turn.now, MediaKind.FILE)
    turn.say_text(turn.words("duty-sheet-comes"), files=(file,))


def _row(turn: Turn, day: date, standing: Iterable[OnDuty]) -> tuple[str, str, str, str]:
    names = {
        shift: turn.words("list-mark").join(
            each.name for each in standing if (each.day, each.shift) == (day, shift)
        )
        for shift in Shift
    }
    weekday = turn.words(f"weekday-{day.isoweekday()}")
    return (day.isoformat(), weekday, names[Shift.DAY], names[Shift.NIGHT])


def offer(turn: Turn, workbook: OrderWorkbook) -> None:
    """Whoever sent it back sees what would change, and is asked once."""
    chat_id = turn.store.people.private_chat(workbook.person_id)
    person = turn.store.people.get(workbook.person_id)
    locale = turn.letters.locale_of(person)
    file = turn.store.media.get(workbook.media_id).name
    lines = _lines(turn, _changes(turn, workbook), locale)
    if not lines:
        if turn.store.order_workbooks.ends(workbook, TOLD):
            turn.letters.to_person(person, "duty-sheet-same", file=file)
            turn.store.order_workbooks.let_go_of_file(workbook)
    elif turn.store.order_workbooks.offered(workbook) and chat_id is not None:
        text = say(locale, "duty-sheet-offer", file=file, count=len(lines), lines="\n".join(lines))
        keep = token(RoomButton.DUTY_KEEP, workbook.id)
        drop = token(RoomButton.DUTY_DROP, workbook.id)
        buttons = (
            Button(say(locale, "duty-sheet-keep"), keep),
            Button(say(locale, "duty-sheet-drop"), drop),
        )
        turn.letters.to_chat(chat_id, Outgoing(text, buttons))


@flow.opens_on(RoomButton.DUTY_KEEP)
def keep(turn: Turn, workbook_id: int) -> None:
    """The roster is as the sheet says from now on; whoever it concerns hears of it."""
    workbook = _own(turn, workbook_id)
    found = _changes(turn, workbook)
    if workbook.state != OFFERED or not turn.store.order_workbooks.ends(workbook, TOLD):
        turn.say("duty-sheet-decided")
        return
    turn.store.order_workbooks.let_go_of_file(workbook)
    for (day, shift), person_id in found.put:
        span = turn.regulations.room.duty.span(day, shift, turn.regulations.zone)
        if turn.store.duties.put(person_id, day, shift, span, turn.me.id, turn.now):
            _tell(turn, "duty-yours", day, shift, person_id)
    for each in found.off:
        if turn.store.duties.call_off(each.id, turn.me.id, turn.now):
            _tell(turn, "duty-yours-off", each.day, each.shift, each.person_id)
    turn.say("duty-sheet-kept", put=len(found.put), off=len(found.off))


@flow.opens_on(RoomButton.DUTY_DROP)
def drop(turn: Turn, workbook_id: int) -> None:
    """The roster stays as it is."""
    workbook = _own(turn, workbook_id)
    if workbook.state != OFFERED or not turn.store.order_workbooks.ends(workbook, LEFT):
        turn.say("duty-sheet-decided")
        return
    turn.store.order_workbooks.let_go_of_file(workbook)
    turn.say("duty-sheet-dropped")


def _own(turn: Turn, workbook_id: int) -> OrderWorkbook:
    """Raises NotFound for what somebody else sent, or nobody was asked about."""
    workbook = turn.store.order_workbooks.get(workbook_id)
    asked_about = workbook.state not in (ASKED, READ)
    if workbook.person_id != turn.me.id or not asked_about:
        raise NotFound(f"duty sheet {workbook_id}")
    if workbook.state == OFFERED and not workbook.outcome.shifts:
        raise NotFound(f"duty sheet {workbook_id}")
    return workbook


def _standing(turn: Turn, person_id: int) -> list[OnDuty]:
    """The shifts that are not over, of people of the person's own rooms."""
    room = {each.id for each in duty_people.of_rooms(turn.store, person_id, turn.today)}
    return list(turn.store.duties.coming_of(room, turn.now, MOST))


def _changes(turn: Turn, workbook: OrderWorkbook) -> Changes:
    """As things are now: shifts that are over stay, nobody who left the room is put down."""
    terms, zone = turn.regulations.room.duty, turn.regulations.zone
    who_may = workbook.person_id
    room = {each.id for each in duty_people.of_rooms(turn.store, who_may, turn.today)}

    def to_come(slot: Slot) -> bool:
        return terms.span(*slot, zone)[1] > turn.now

    written = {
        slot: tuple(each for each in who if each in room)
        for slot, who in workbook.outcome.slots.items()
        if to_come(slot)
    }
    standing = (
        Standing(each.id, each.person_id, each.day, each.shift) for each in _standing(turn, who_may)
    )
    return changes(written, standing)


def _lines(turn: Turn, found: Changes, locale: str) -> list[str]:
    put = [("duty-sheet-put", slot, person_id) for slot, person_id in found.put]
    off = [("duty-sheet-off", (each.day, each.shift), each.person_id) for each in found.off]
    return [
        say(
            locale,
            key,
            shift=duty_roster.shift_in_words(*slot, locale),
            name=turn.store.people.get(person_id).name,
        )
        for key, slot, person_id in sorted([*put, *off], key=lambda each: (each[1], each[0]))
    ]


def _tell(turn: Turn, key: str, day: date, shift: Shift, person_id: int) -> None:
    person = turn.store.people.get(person_id)
    span = turn.regulations.room.duty.span(day, shift, turn.regulations.zone)
    made = OnDuty(0, person_id, day, shift, *span, person.name, person.telephone)
    duty_roster.tell(turn, person, key, made)
