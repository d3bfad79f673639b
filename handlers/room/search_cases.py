"""查案件: by number or its end, by grid, item, unit, person, caller, or what was said of it.

Nothing is found by what the card would not show to whoever looks.
"""

import re
import unicodedata
from functools import lru_cache

from handlers.buttons import RoomButton
from handlers.cases import case_lines
from handlers.cases.case_scope import REACHING, scope_of
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.reporting import file_case, not_a_household, report_content, report_rights
from handlers.turn import Turn
from messages.catalogue import phrases
from rules.case_grams import LONGEST_SOUGHT, sought
from rules.items import ItemList
from rules.order_ends import sought_order, sought_telephone
from rules.plain_words import plain
from storage.case_scope import CaseScope
from storage.case_search import Page, Way

flow = Flow("search_cases", where=Where.PRIVATE)

A_PAGE = 8
MOST_AREAS = 40
LONGEST_NAME = 20
_NUMBER = re.compile(r"(?:(\d{4})\s*[-—–_]\s*)?(\d{1,9})")
_WHOLE_NUMBER = re.compile(r"20\d\d-\d{4,9}")
_APART = " \t\n:,、"


@flow.opens_on(RoomButton.FIND)
@flow.opens_on_words("phrases-find")
def ask(turn: Turn) -> None:
    """Asks for whatever is known of the case."""
    turn.ask("find-what", then=take_words)


@flow.step_with_pictures
def take_words(turn: Turn, heard: Heard) -> None:
    """The cases that fit, newest first; what comes with a picture or a place begins a report."""
    if heard.usable or heard.place is not None:
        _begin_report(turn, heard)
        return
    report_content.say_refused(turn, heard)
    if len(plain(heard.text)) < 1:
        turn.ask_again("find-needs-words")
        return
    _find(turn, heard.text)


def _begin_report(turn: Turn, heard: Heard) -> None:
    if not report_rights.may_report(turn):
        not_a_household.offer(turn, heard, "pictures-not-asked")
        return
    turn.talk.memory.end()
    turn.talk.let_go()
    turn.flow = file_case.flow
    file_case.begin(turn, heard)


def typed(turn: Turn, heard: Heard) -> bool:
    """Whether words nobody asked for look for a case (找 路灯, 2026-0012); it is then shown."""
    text = sought_in(heard) if turn.person is not None else ""
    if not text:
        return False
    turn.flow = flow
    _find(turn, text)
    return True


def sought_in(heard: Heard) -> str:
    """What words nobody asked for look for, or nothing.

    找 needs something between it and the words: 找不到井盖了 is a report.
    """
    if heard.media or heard.place is not None:
        return ""
    text = unicodedata.normalize("NFKC", heard.text).strip()
    if _WHOLE_NUMBER.fullmatch(text):
        return text
    begun = [word for word in phrases("find-words") if text.startswith(word)]
    rest = text[max(map(len, begun), default=0) :]
    if not begun or not rest or rest[0] not in _APART or not plain(rest):
        return ""
    return rest.strip(_APART)


@flow.opens_on(RoomButton.FOUND)
def further(turn: Turn, serial: int, before: int) -> None:
    """The next page of what the person looked for last; an older list begins anew."""
    words = turn.store.case_searched.of(turn.me.id, serial)
    if words is None:
        turn.say("find-old")
        ask(turn)
        return
    scope = scope_of(turn)
    _tell(turn, _page(turn, words, scope, before), serial, words, first=False)


def _find(turn: Turn, text: str) -> None:
    words = unicodedata.normalize("NFKC", text).strip()[:LONGEST_SOUGHT]
    scope = scope_of(turn)
    found = set(turn.store.case_called.by_order(sought_order(words), scope, A_PAGE))
    number = _NUMBER.fullmatch(words)
    if number is not None:
        year = int(number[1]) if number[1] else None
        found.update(turn.store.case_search.by_number(year, number[2], scope, A_PAGE))
    if found or _WHOLE_NUMBER.fullmatch(words):
        ids = sorted(found, reverse=True)[:A_PAGE]
        _tell(turn, Page(tuple(ids), None), 0, words, first=True)
        return
    serial = turn.store.case_searched.keep(turn.me.id, words)
    _tell(turn, _page(turn, words, scope, None), serial, words, first=True)


def _page(turn: Turn, words: str, scope: CaseScope, before: int | None) -> Page:
    return turn.store.case_search.page(_ways(turn, words, scope), scope, before, A_PAGE)


def _ways(turn: Turn, words: str, scope: CaseScope) -> list[Way]:
    """Every way in which the words may be meant; what any of them finds is shown."""
    search, items = turn.store.case_search, turn.regulations.items
    bare = plain(words)
    ways = search.with_words(sought(words))
    if len(bare) < 2:
        return ways
    ways += [Way("area", each) for each in _areas(turn, bare)]
    ways += _of_units(items, bare)
    ways += [Way("item", each) for each in _items(items, bare)]
    ways += [
        Way("category", each.code)
        for each in items.categories
        if bare in (_named(each.name), _named(each.name_en))
    ]
    name = words if len(words) <= LONGEST_NAME and not bare.isdecimal() else ""
    if name:
        ways += search.of_people(name)
    if scope.room:
        ways += turn.store.case_called.ways(name, sought_telephone(words))
    return ways


def _of_units(items: ItemList, bare: str) -> list[Way]:
    """What a unit has or had, and what it helps or helped with."""
    units = [
        unit.code
        for unit in items.units
        if bare in _named(unit.name) or bare == _named(unit.name_en)
    ]
    return [Way(how, code) for code in units for how in ("unit", "helper")]


def _areas(turn: Turn, bare: str) -> list[int]:
    reached = [grant for grant in turn.view.roles if grant.role in REACHING]
    # Elsewhere there is nothing to be found but what somebody reported there themselves.
    found = [
        area_id
        for area_id, path, code, name in turn.store.areas.names()
        if bare == _named(code) or bare in _named(name)
        if not reached or any(grant.reaches(path) for grant in reached)
    ]
    # Of a name that is in every area's, the whole town would be found.
    return found if len(found) <= MOST_AREAS else []


def _items(items: ItemList, bare: str) -> list[str]:
    return [
        item.code
        for item in items.items
        if bare in _named(item.name)
        or bare == _named(item.name_en)
        or any(bare == _named(word) for word in item.keywords)
    ]


@lru_cache(maxsize=4096)
def _named(name: str) -> str:
    """A name of an area or an item; the same few are compared at every search."""
    return plain(name)


def _tell(turn: Turn, page: Page, serial: int, words: str, *, first: bool) -> None:
    cases = turn.store.cases.several(page.ids)
    buttons = case_lines.buttons(cases)
    if page.before is not None:
        buttons.append(turn.button("button-further-back", RoomButton.FOUND, serial, page.before))
    buttons.append(turn.button("button-find-anew", RoomButton.FIND))
    if cases:
        told = "\n".join(case_lines.line(turn, case, "case-line") for case in cases)
        turn.say("find-found", buttons=buttons, words=words, lines=told)
    elif page.before is not None:
        turn.say("find-none-yet", buttons=buttons, words=words)
    else:
        turn.say("find-none" if first else "find-no-more", buttons=buttons, words=words)
