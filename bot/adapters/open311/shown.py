"""A case as another program reads it: every field of the specification, and nobody's data.

Our reading: what was said is shown to the program that filed it and to no other, without the
caller's name and telephone; of every case the kind, the place, the state, the unit and the times.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.adapters.open311.form import LONGEST_DESCRIPTION
from bot.adapters.open311.keys import Caller, Open311House
from bot.adapters.open311.services import items_of, notice, service_code
from handlers.regulations import Regulations
from messages.catalogue import say
from messages.named import name_in
from messages.written import state_named
from rules.case_clock import Run
from rules.case_life import ENDED, PHASES
from rules.case_limits import Phase
from rules.case_privacy import without_traces
from rules.case_sources import Source
from rules.items import Evidence
from storage.areas import Area
from storage.cases import Case
from storage.store import Store

Shown = dict[str, Any]

ORDER = (Phase.ACCEPT, Phase.DISPATCH, Phase.HANDLE, Phase.CHECK)
"""A case is done when it has gone through what is left of these."""


def shown(
    store: Store, house: Open311House, caller: Caller, case_ids: Sequence[int]
) -> list[Shown]:
    """These cases, in this order."""
    cases = store.cases.several(case_ids)
    history = store.case_history
    moved, words = history.moved_at(case_ids), history.first_words(case_ids)
    areas: dict[int, list[Area]] = {}
    told = []
    for case in cases:
        assert not case.is_private, "a private matter is asked for nowhere"
        if case.area_id not in areas:
            areas[case.area_id] = _upwards(store, case.area_id)
        own = case.source == Source.OPEN311 and case.source_words == caller.name
        description = _without_traces(store, house, case, words[case.id]) if own else ""
        told.append(_shown(house, case, areas[case.area_id], moved[case.id], description, own))
    return told


def _shown(
    house: Open311House,
    case: Case,
    areas: list[Area],
    moved_at: datetime,
    description: str,
    own: bool,
) -> Shown:
    locale, items = house.locale, items_of(house)
    item, category = items.get(case.item), items.category(case.category)
    unit = items.unit(case.unit) if case.unit else None
    named = item or category
    expected = _expected(house, case)
    places = [case.place] if own and case.place else []
    # Where a quarrel is says whose it is; a matter that is to be found says where it lies.
    placed = own or (item is not None and Evidence.LOCATION in item.evidence)
    return {
        "service_request_id": case.number,
        "status": "closed" if case.state in ENDED else "open",
        "status_notes": state_named(case.state, locale),
        "service_name": name_in(named, locale) if named else case.category,
        "service_code": service_code(case.item, case.category),
        "description": description[:LONGEST_DESCRIPTION] or None,
        "agency_responsible": name_in(unit, locale) if unit else None,
        "service_notice": notice(house, item.closing if item else ""),
        "requested_datetime": _written(case.filed_at, house),
        "updated_datetime": _written(case.closed_at or moved_at, house),
        "expected_datetime": _written(expected, house) if expected else None,
        "address": say(locale, "list-mark").join([*places, *(area.name for area in areas)]),
        "address_id": areas[0].code,
        "zipcode": None,
        "lat": case.latitude if placed else None,
        "long": case.longitude if placed else None,
        "media_url": None,
    }


def _without_traces(store: Store, house: Open311House, case: Case, words: str) -> str:
    caller = store.case_callers.of(case.id)
    names = [caller.name] if caller else []
    telephones = [caller.telephone] if caller else []
    somebody = say(house.locale, "reporter-somebody")
    return without_traces(words, names, telephones, somebody)


def _expected(house: Open311House, case: Case) -> datetime | None:
    """When the limits of what is left of its way are over; None where no clock runs."""
    phase = PHASES.get(case.state)
    if phase is None or case.due_at is None:
        return None
    regulations: Regulations = house.program.house.regulations.as_of(house.program.time.now())
    at = case.due_at
    for each in ORDER[ORDER.index(phase) + 1 :]:
        at = Run.begun(regulations.items.limit(case.item, each), at).due(regulations.hours)
    return at


def _upwards(store: Store, area_id: int) -> list[Area]:
    """An area and those above it, the most specific first."""
    areas = [store.areas.get(area_id)]
    while (above := areas[-1].parent_id) is not None:
        areas.append(store.areas.get(above))
    return areas


def _written(moment: datetime, house: Open311House) -> str:
    """With the town's offset, as the specification wants it."""
    zone = house.program.house.regulations.zone
    return moment.astimezone(zone).isoformat(timespec="seconds")
