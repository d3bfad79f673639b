"""The public table goes to the groups: unit, total, closed, rate; looked at first, then confirmed.

GOVERNANCE.md section 2: published per unit, and exactly that; it names no person and no case.
What went out is frozen by triggers, under a digest that the audit works out anew.
"""

import json
from datetime import timedelta

from handlers.buttons import FiguresButton
from handlers.cases import case_card
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.publication.result_board import SHORT_DIGEST
from handlers.room import figures_tables
from handlers.room.figures_scopes import MAY_PUBLISH, holds
from handlers.room.figures_words import percent
from handlers.turn import Turn
from messages.catalogue import say
from messages.written import day, period_named
from rules.figures import public_table, table_digest
from storage.areas import VILLAGE, Area
from storage.chats import Chat
from storage.figures_requests import AREA, ASKED, FiguresRequest, UnitTable

flow = Flow("publish_figures", needs=MAY_PUBLISH)

HOLDS_FOR = timedelta(hours=24)
"""What was counted longer ago is counted anew before it goes out."""

_HEADS = (
    "figures-unit",
    "figures-head-total",
    "figures-head-closed",
    "figures-head-closing-rate",
)

YES, NO = "yes", "no"


@flow.opens_on(FiguresButton.PUBLISH)
def look(turn: Turn, request_id: int) -> None:
    """Shows the table as the groups would see it, and asks."""
    request, area = _request(turn, request_id)
    groups = _groups(turn, area)
    if not groups:
        raise Refuse("figures-no-group")
    table = _table(turn, area, request)
    turn.remember(request_id=request.id)
    turn.ask_text(
        turn.words(
            "figures-publish-sure",
            title=_title(turn, area, request),
            count=len(groups),
        ),
        then=publish,
        choices=[(YES, turn.words("figures-yes")), (NO, turn.words("figures-no"))],
        free=False,
        photos=_pages(turn, area, request, table),
    )


@flow.step
def publish(turn: Turn, heard: Heard) -> None:
    """Once a day for an area and a period, whoever presses."""
    if heard.choice != YES:
        turn.say("figures-not-published")
        return
    request, area = _request(turn, turn.recall("request_id"))
    table = _table(turn, area, request)
    if not turn.store.figures_requests.publish(table):
        sent = turn.store.figures_requests.published(area.id, request.period)[0]
        by = turn.store.people.get(sent.published_by).name
        turn.say("figures-published-already", name=by)
        return
    shown = _pages(turn, area, request, table)
    groups = _groups(turn, area)
    for group in groups:
        turn.letters.to_group(
            group,
            "figures-published",
            photos=shown,
            title=_title(turn, area, request),
            digest=table.digest[:SHORT_DIGEST],
        )
    turn.say("figures-published-now", count=len(groups))


def _request(turn: Turn, request_id: int) -> tuple[FiguresRequest, Area]:
    """Raises Refuse for whom it is not, and for what was counted too long ago."""
    request = turn.store.figures_requests.get(request_id)
    area = turn.store.areas.get(request.area_id)
    if request.scope != AREA or not holds(turn.view, area.path, MAY_PUBLISH):
        raise Refuse("figures-not-yours")
    counted = request.done_at
    if request.state == ASKED or counted is None or turn.now - counted > HOLDS_FOR:
        raise Refuse("figures-too-old")
    return request, area


def _groups(turn: Turn, area: Area) -> list[Chat]:
    """The groups of the area's villages, or of the village it lies in."""
    villages = turn.store.areas.below(area, VILLAGE)
    above = turn.store.areas.village_of(area)
    if not villages and above is not None:
        villages = (above,)
    return [group for each in villages for group in turn.store.chats.groups_of(each.id)]


def _table(turn: Turn, area: Area, request: FiguresRequest) -> UnitTable:
    lines = [
        {"unit": each.unit, "total": each.total, "closed": each.closed, "rate": each.rate}
        for each in public_table(request.cells)
    ]
    written = json.dumps(lines, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return UnitTable(
        area_id=request.area_id,
        period=request.period,
        day=turn.today,
        lines=written,
        digest=table_digest(area.code, request.period, turn.today, written),
        published_by=turn.me.id,
        at=turn.now,
    )


def _title(turn: Turn, area: Area, request: FiguresRequest) -> str:
    locale = turn.house.locale
    named = period_named(request.period, locale)
    return say(locale, "figures-public-title", place=area.name, period=named)


def _pages(turn: Turn, area: Area, request: FiguresRequest, table: UnitTable) -> list[int]:
    locale = turn.house.locale
    rows = [
        (
            case_card.unit_name(turn, each["unit"], locale),
            str(each["total"]),
            str(each["closed"]),
            percent(each["rate"]),
        )
        for each in json.loads(table.lines)
    ]
    counted = turn.regulations.today(request.done_at or turn.now)
    words = (
        say(locale, "figures-by-unit-public", period=period_named(request.period, locale)),
        say(locale, "figures-until", until=day(counted, locale)),
        say(locale, "figures-digest", digest=table.digest[:SHORT_DIGEST]),
    )
    return figures_tables.pages(turn, area, words, [say(locale, key) for key in _HEADS], rows)
