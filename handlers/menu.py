"""What somebody sees who says nothing the house understands: what there is to do, by number."""

from collections.abc import Sequence
from enum import StrEnum

from handlers import (
    after_rating,
    budget,
    file_case,
    find_household,
    improvements,
    record_case,
    report_content,
    search_cases,
    task_people,
)
from handlers.buttons import (
    BooksButton,
    BudgetButton,
    CaseButton,
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
from handlers.case_scope import DESK
from handlers.figures_scopes import OVER_AREA
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.turn import Turn
from messages.outbound import Button
from rules.plain_words import plain
from rules.roles import Role

flow = Flow("menu")

_LEFT = "enter_holidays"

SHORTEST_SENTENCE = 5
"""Characters: what is shorter is a greeting or a word of the menu misspelt."""


@flow.opens_on_words("phrases-menu")
def show(turn: Turn) -> None:
    """The menu of what this person can do; the household's three jobs stand first.

    A calendar of which nothing was sent yet is left: it would read every further word as days.
    """
    asked = turn.talk.memory.top
    if asked is not None and asked.flow == _LEFT and not asked.data.get("days"):
        turn.talk.memory.end()
    buttons = entries(turn)
    turn.say("menu", buttons=buttons, name=turn.me.name, more=more(turn, buttons))


def offer(turn: Turn, key: str) -> None:
    """A word, and below it what there is to do; somebody nobody knows gets how to be bound."""
    if turn.person is None:
        turn.say_text(f"{turn.words(key)}\n{turn.words('how-to-bind', bot=turn.house.bot_name)}")
    else:
        buttons = entries(turn)
        turn.say(key, buttons=buttons, more=more(turn, buttons))


@flow.opens_on_words("phrases-cancel")
def cancel(turn: Turn) -> None:
    """Puts down what is open; nothing that was filed is touched."""
    if turn.talk.memory.top is None:
        offer(turn, "nothing-to-cancel")
        return
    turn.talk.memory.clear()
    offer(turn, "cancelled")


@flow.opens_on_words("phrases-english")
def speak_english(turn: Turn) -> None:
    """From now on in English."""
    _speak(turn, "en")


@flow.opens_on_words("phrases-chinese")
def speak_chinese(turn: Turn) -> None:
    """From now on in Chinese."""
    _speak(turn, "zh_CN")


def _speak(turn: Turn, locale: str) -> None:
    turn.store.people.speaks(turn.me.id, locale)
    turn.person = turn.store.people.get(turn.me.id)
    offer(turn, "language-changed")


def greet(turn: Turn) -> None:
    """Somebody, or the bot, came into a chat."""
    if turn.chat is not None and turn.chat.is_group:
        if turn.chat.area_id is None:
            turn.say_here("group-hello", bot=turn.house.bot_name)
        else:
            village = turn.store.areas.get(turn.chat.area_id)
            turn.say_here("group-bound", village=village.name)
    elif turn.person is None:
        turn.say("how-to-bind", bot=turn.house.bot_name)
    else:
        show(turn)


def not_a_phrase(turn: Turn, heard: Heard) -> None:
    """No phrase and no open question: a report begins, or the menu is shown."""
    if record_case.is_order(turn, heard):
        turn.flow = record_case.flow
        record_case.begin_order(turn, heard)
        return
    if search_cases.typed(turn, heard):
        return
    if after_rating.takes(turn, heard):
        return
    if file_case.could_be_a_report(turn, heard):
        turn.flow = file_case.flow
        file_case.begin(turn, heard)
        return
    if heard.refused:
        report_content.say_refused(turn, heard)
        return
    _not_understood(turn, heard)


def _not_understood(turn: Turn, heard: Heard) -> None:
    """What there is to do; a sentence may be a cry nobody thought of: one tap reports it."""
    buttons = entries(turn)
    text = turn.words("not-understood", more=more(turn, buttons))
    if file_case.may_report(turn) and len(plain(heard.text)) >= SHORTEST_SENTENCE:
        buttons.append(turn.button("button-report-said", CaseButton.REPORT_SAID, turn.cause))
        text = f"{text}\n{turn.words('not-understood-report')}"
    turn.say_text(text, buttons=buttons)


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
    """What there is to do, in the order of its numbers."""
    offered: list[tuple[str, StrEnum]] = [
        ("menu-mine", MenuButton.MINE),
    ]
    if turn.has(Role.COMMAND_ROOM, Role.HANDLING_UNIT):
        offered.append(("menu-todo", MenuButton.TODO))
    if turn.has(Role.COMMAND_ROOM):
        offered.append(("menu-record", RecordButton.NEW))
    if turn.has(*DESK):
        offered.append(("menu-room", RoomButton.OPEN))
    if turn.has(*DESK, Role.HANDLING_UNIT):
        offered.append(("menu-find", RoomButton.FIND))
    if turn.has(Role.CLERK):
        offered.append(("menu-enter-points", PointsButton.ENTER))
        offered.append(("menu-roster", RosterButton.CHANGE))
        offered.append((budget.named(turn.regulations.scheme.period), BudgetButton.SHOW))
        if turn.regulations.scheme.panel is not None:
            offered.append(("menu-panels", PanelButton.LIST))
        offered.append(("menu-honours", HonourButton.SELECT))
        villages = find_household.villages(turn, Role.CLERK)
        if turn.store.proposals.count_waiting(village.id for village in villages):
            offered.append(("menu-proposals", ProposalButton.LIST))
        offered.append(("menu-print", PrintButton.OPEN))
    if turn.has(Role.GRID_WORKER):
        offered.append(("menu-invite", DoorButton.INVITE))
        offered.append(("menu-slip", SlipButton.OPEN))
    if turn.store.panels.open_of(turn.me.id):
        offered.append(("menu-score", MenuButton.SCORE))
    if turn.has(Role.CLERK, Role.SUPERVISOR):
        offered.append(("menu-objections", ObjectionButton.LIST))
    if turn.has(Role.SUPERVISOR):
        offered.append(("menu-check-books", BooksButton.CHECK))
    if turn.has(Role.CLERK):
        offered.append(("menu-desk", DeskButton.OPEN))
        offered.append(("menu-shelf", ShelfButton.OPEN))
        offered.append(("menu-calendar", PeriodButton.CALENDAR))
    if improvements.gate(turn) is not None and turn.has(*improvements.OFFICERS):
        offered.append(("menu-improvements", ImprovementButton.LIST))
    if turn.has(Role.MERCHANT):
        offered.append(("menu-merchant", MerchantButton.OPEN))
    if turn.has(Role.COMMAND_ROOM) or (turn.has(Role.GRID_WORKER) and task_people.open_for(turn)):
        offered.append(("menu-tasks", TaskButton.LIST))
    if turn.has(*OVER_AREA):
        offered.append(("menu-figures", FiguresButton.ASK))
    return [*everybodys(turn), *(turn.button(label, verb) for label, verb in offered)]
