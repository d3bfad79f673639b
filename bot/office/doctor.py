"""`xiangyue doctor`: looks the installation over and says of each thing whether it is well."""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import starmap
from zoneinfo import ZoneInfo

from bot.office.commits import Commit
from bot.office.errors import OfficeError, RegulationFaulty
from bot.office.finding import Finding, Words
from bot.office.holidays import unknown
from bot.office.item_files import overridden
from bot.office.places_nowhere import places_nowhere
from bot.office.scheme_in_force import scheme_in_force
from bot.office.scheme_switch import open_by_another_kind
from bot.office.supervisors_nowhere import supervisors_nowhere
from bot.office.what_waits import what_waits
from bot.settings import Settings
from bot.wiring import existing_database, load_regulations
from handlers import area_named
from handlers.improving.watch_improvements import WATCHED as IMPROVEMENTS
from handlers.objections.watch_objections import WATCHED
from handlers.regulations import Regulations
from storage.areas import VILLAGE
from storage.errors import HouseError
from storage.store import Store

LOW_DISK_BYTES = 1 << 30


def examine(settings: Settings, at: datetime | None = None) -> Iterator[Finding]:
    """Settings, regulations, disk, database, then what waits for somebody `at` a moment: now."""
    now = at or datetime.now(UTC)
    words = Words(settings.locale)
    yield Finding(words("office-doctor-settings"))
    regulations: Regulations | None = None
    try:
        regulations = load_regulations(settings)
        named = (settings.scheme, settings.items, settings.plan, settings.room)
        yield Finding(words("office-doctor-regulations-of", named=named))
        yield from (
            Finding(words("office-doctor-item-list", told=each))
            for each in overridden(settings.items)
        )
        yield from scheme_in_force(regulations, now, settings.scheme, settings.locale)
        yield from (
            Finding(words("office-doctor-gate-open", item=opening.item, until=str(opening.expires)))
            for opening in regulations.scheme.gate_opened
        )
        if (shown := regulations.scheme.improvement_list) is not None:
            yield Finding(words("office-doctor-gate-open-list", until=str(shown.expires)))
            if regulations.plan.get(IMPROVEMENTS) is None:
                yield Finding(
                    words("office-doctor-plan"),
                    words("office-doctor-no-improvements", task=IMPROVEMENTS),
                )
        if regulations.plan.get(WATCHED) is None:
            yield Finding(
                words("office-doctor-plan"), words("office-doctor-no-objections", task=WATCHED)
            )
        if regulations.room.overdue is None:
            yield Finding(settings.room, words("office-doctor-no-overdue"))
    except RegulationFaulty as faulty:
        yield from (Finding(words("office-doctor-regulations"), line) for line in faulty.lines)
    except HouseError as error:
        yield Finding(words("office-doctor-regulations"), str(error))
    yield _media_folder(settings, words)
    try:
        with existing_database(settings.database_url) as database, database.reading() as connection:
            yield Finding(words("office-doctor-database-well"))
            store = Store(connection)
            if regulations is not None:
                faults = open_by_another_kind(store, regulations)
                yield from (Finding(settings.scheme, str(fault)) for fault in faults)
                nowhere = places_nowhere(store, regulations.places)
                yield from (Finding(settings.places, str(fault)) for fault in nowhere)
                today = regulations.today(now)
                unheard = supervisors_nowhere(store, regulations.items, today)
                yield from (Finding(settings.items, str(fault)) for fault in unheard)
                yield from starmap(
                    Finding, unknown(store, regulations.knows_year, today, settings.locale)
                )
            today = now.astimezone(ZoneInfo(settings.timezone)).date()
            yield from open311_door(store, settings, today)
            yield from what_waits(store, ZoneInfo(settings.timezone), now, words)
            yield from _without_group(store, words, has_groups=settings.has_groups)
    except HouseError as error:
        yield Finding(words("office-doctor-database"), str(error))


def open311_door(store: Store, settings: Settings, today: date) -> Iterator[Finding]:
    """Whether other programs may file, by which keys, and who answers for each."""
    words = Words(settings.locale)
    if not settings.api_keys:
        yield Finding(words("office-doctor-open311-off"))
    for key in settings.api_keys:
        what = words("office-doctor-open311-key", name=key.name)
        person = store.people.by_code(key.person)
        if person is None:
            yield Finding(what, words("office-doctor-open311-nobody", person=key.person))
        elif not area_named.rooms(store, person.id, today):
            yield Finding(what, words("office-doctor-open311-no-room", person=key.person))
        else:
            yield Finding(words("office-doctor-open311-well", told=what, person=key.person))


def _media_folder(settings: Settings, words: Words) -> Finding:
    folder = settings.media_dir.absolute()
    while not folder.exists():
        folder = folder.parent
    if not os.access(folder, os.W_OK):
        return Finding(
            words("office-doctor-media"), words("office-doctor-media-shut", folder=str(folder))
        )
    free = shutil.disk_usage(folder).free
    if free < LOW_DISK_BYTES:
        return Finding(
            words("office-doctor-disk"),
            words("office-doctor-disk-full", free=str(free >> 20), folder=str(folder)),
        )
    return Finding(words("office-doctor-media-well"))


def _without_group(store: Store, words: Words, *, has_groups: bool) -> Iterator[Finding]:
    phrase = words.phrase("phrases-bind-group")
    for village in store.areas.of_kind(VILLAGE):
        if store.chats.groups_of(village.id):
            continue
        named = f"{village.code} {village.name}"
        if has_groups:
            yield Finding(named, words("office-doctor-no-group", phrase=phrase))
        else:
            yield Finding(words("office-doctor-no-groups-here", village=named))


def replay(commit: Commit, inbox_id: int) -> None:
    """Puts a quarantined message back in its lane. Raises OfficeError if there is none."""
    if not commit(lambda store: store.inbox.replay(inbox_id)):
        raise OfficeError(f"no message {inbox_id} is in quarantine")
