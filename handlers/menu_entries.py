"""What the menu offers each person: what everybody comes for, then what their offices bring."""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from handlers.buttons import (
    BooksButton,
    BudgetButton,
    DeskButton,
    DoorButton,
    FiguresButton,
    HonourButton,
    ImprovementButton,
    MenuButton,
    MerchantButton,
    ObjectionButton,
    PanelButton,
    PeriodButton,
    PointsButton,
    PrintButton,
    ProposalButton,
    RecordButton,
    RoomButton,
    RosterButton,
    ShelfButton,
    SlipButton,
    TaskButton,
)
from handlers.cases.case_scope import DESK
from handlers.improving import improvements
from handlers.people import find_household
from handlers.publication import budget
from handlers.room.figures_scopes import ANYBODY
from handlers.tasks import task_people
from handlers.turn import Turn
from messages.outbound import Button
from rules.roles import Role

Offered = tuple[str, StrEnum]
"""A button's wording and its verb."""


def everybodys(turn: Turn) -> list[Button]:
    """The three things everybody comes for, under the numbers everybody is taught."""
    return [
        turn.button("menu-points", MenuButton.POINTS),
        turn.button("menu-report", MenuButton.REPORT),
        turn.button("menu-worker", MenuButton.WORKER),
    ]


_OFFICE = (
    MenuButton.TODO,
    RoomButton.OPEN,
    PointsButton.ENTER,
    MenuButton.SCORE,
    BooksButton.CHECK,
    MerchantButton.OPEN,
)
"""What somebody with an office comes for first: its number is said with those of everybody."""


def more(turn: Turn, buttons: Sequence[Button]) -> str:
    """The numbers of what this person's offices bring, said behind everybody's three."""
    return "".join(
        turn.words("more-by-number", number=str(number), label=button.label)
        for number, button in enumerate(buttons, start=1)
        if button.token in _OFFICE
    )


def entries(turn: Turn) -> list[Button]:
    """What there is to do, in the order of its numbers: what is done most often stands first.

    What an office comes for stands right behind everybody's three, so that no number is left out
    where they are said.
    """
    offered = sorted([*_of_cases(turn), *_of_points(turn)], key=lambda each: each[1] not in _OFFICE)
    return [*everybodys(turn), *(turn.button(label, verb) for label, verb in offered)]


def _of_cases(turn: Turn) -> Iterator[Offered]:
    """Seen by the room: nine with everybody's; figures, duty and the rest lie behind its desk."""
    if turn.has(Role.COMMAND_ROOM, Role.HANDLING_UNIT):
        yield "menu-todo", MenuButton.TODO
    if turn.has(*DESK):
        yield "menu-room", RoomButton.OPEN
    if turn.has(*DESK, Role.HANDLING_UNIT):
        yield "menu-find", RoomButton.FIND
    if turn.has(Role.COMMAND_ROOM):
        yield "menu-record", RecordButton.NEW
    yield "menu-mine", MenuButton.MINE
    if turn.has(Role.COMMAND_ROOM) or (turn.has(Role.GRID_WORKER) and task_people.open_for(turn)):
        yield "menu-tasks", TaskButton.LIST
    if turn.has(*ANYBODY) and not turn.has(Role.COMMAND_ROOM):
        yield "menu-figures", FiguresButton.ASK


def _of_points(turn: Turn) -> Iterator[Offered]:
    if turn.has(Role.CLERK):
        yield "menu-enter-points", PointsButton.ENTER
        yield "menu-roster", RosterButton.CHANGE
        yield budget.named(turn.regulations.scheme.period), BudgetButton.SHOW
        if turn.regulations.scheme.panel is not None:
            yield "menu-panels", PanelButton.LIST
        yield "menu-honours", HonourButton.SELECT
        villages = find_household.villages(turn, Role.CLERK)
        if turn.store.proposals.count_waiting(village.id for village in villages):
            yield "menu-proposals", ProposalButton.LIST
        yield "menu-print", PrintButton.OPEN
    if turn.store.panels.open_of(turn.me.id):
        yield "menu-score", MenuButton.SCORE
    if turn.has(Role.GRID_WORKER):
        yield "menu-invite", DoorButton.INVITE
        yield "menu-slip", SlipButton.OPEN
    if turn.has(Role.CLERK, Role.SUPERVISOR):
        yield "menu-objections", ObjectionButton.LIST
    if turn.has(Role.SUPERVISOR):
        yield "menu-check-books", BooksButton.CHECK
    if turn.has(Role.CLERK):
        yield "menu-desk", DeskButton.OPEN
        yield "menu-shelf", ShelfButton.OPEN
        yield "menu-calendar", PeriodButton.CALENDAR
    if improvements.gate(turn) is not None and turn.has(*improvements.OFFICERS):
        yield "menu-improvements", ImprovementButton.LIST
    if turn.has(Role.MERCHANT):
        yield "menu-merchant", MerchantButton.OPEN
