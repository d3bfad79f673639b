"""`xiangyue doctor`: looks the installation over and says of each thing whether it is well."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import starmap
from zoneinfo import ZoneInfo

from bot.office.commits import Commit
from bot.office.errors import OfficeError, RegulationFaulty
from bot.office.holidays import unknown
from bot.office.item_files import overridden
from bot.office.places_nowhere import places_nowhere
from bot.office.scheme_switch import open_by_another_kind
from bot.office.supervisors_nowhere import supervisors_nowhere
from bot.office.toml_tables import preset_file
from bot.office.unpublished import unpublished
from bot.settings import Settings
from bot.wiring import existing_database, load_regulations
from handlers import area_named
from handlers.improving.watch_improvements import WATCHED as IMPROVEMENTS
from handlers.objections.watch_objections import WATCHED
from handlers.regulations import Regulations
from handlers.roster.roster_due import TASK
from messages.catalogue import Value, say
from rules.periods import Period
from rules.schemes import Scheme
from storage.areas import VILLAGE
from storage.cases_unheard import unheard
from storage.errors import HouseError
from storage.store import Store

LOW_DISK_BYTES = 1 << 30

SHOWN = 10
"""Unreadable messages that are listed one by one; of more their number is said."""


@dataclass(frozen=True)
class Finding:
    """One thing looked at; `mend` is empty when it is well."""

    what: str
    mend: str = ""


def examine(settings: Settings, at: datetime | None = None) -> Iterator[Finding]:
    """Settings, regulations, disk, database, then what waits for somebody `at` a moment: now."""
    now = at or datetime.now(UTC)
    words = _Words(settings.locale)
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
            yield from _waiting(store, ZoneInfo(settings.timezone), now, words)
            yield from _without_group(store, words, has_groups=settings.has_groups)
    except HouseError as error:
        yield Finding(words("office-doctor-database"), str(error))


def scheme_in_force(
    regulations: Regulations, now: datetime, named: str, locale: str
) -> Iterator[Finding]:
    """Which version is in force for the current period, from when, and by which meeting; `named` is
    what XIANGYUE_SCHEME says, so that the mend names the file."""
    words, today = _Words(locale), regulations.today(now)
    scheme, period = regulations.scheme_on(today), str(regulations.period_on(today))
    in_force = words("office-doctor-scheme", period=period, scheme=scheme.code)
    adoption = scheme.adoption
    if adoption is None:
        yield Finding(in_force, _where_adopted(named, scheme.code, words))
    elif Period.parse(adoption.holds_from).first_day > today:
        yield Finding(in_force, words("office-doctor-scheme-later", since=adoption.holds_from))
    elif not _adopted_out_of_order(scheme, today):
        by = {"since": adoption.holds_from, "day": str(adoption.adopted)}
        yield Finding(
            words("office-doctor-scheme-well", told=in_force, meeting=adoption.meeting, **by)
        )
    yield from _not_passed_yet(regulations, today, words)
    if TASK not in {task.code for task in regulations.plan.tasks}:
        yield Finding(words("office-doctor-plan"), words("office-doctor-no-roster", task=TASK))


def _not_passed_yet(regulations: Regulations, today: date, words: "_Words") -> Iterator[Finding]:
    """Versions whose meeting is still to come, or came when the version held already.

    What a later version has followed is over, and nobody is asked to mend it.
    """
    in_force = regulations.scheme_on(today)
    for scheme in regulations.versions or (regulations.scheme,):
        if _is_over(scheme, in_force):
            continue
        key = _adopted_out_of_order(scheme, today)
        if key and scheme.adoption is not None:
            days = {"day": str(scheme.adoption.adopted), "since": scheme.adoption.holds_from}
            yield Finding(
                words("office-doctor-scheme-named", scheme=scheme.code), words(key, **days)
            )


def _is_over(scheme: Scheme, in_force: Scheme) -> bool:
    """Whether a version was followed by the one in force."""
    if scheme.adoption is None or in_force.adoption is None:
        return False
    since = Period.parse(scheme.adoption.holds_from).first_day
    return since < Period.parse(in_force.adoption.holds_from).first_day


def _adopted_out_of_order(scheme: Scheme, today: date) -> str:
    """The key of what is wrong with the days of an adoption; empty when nothing is."""
    adoption = scheme.adoption
    if adoption is None:
        return ""
    if adoption.adopted > today:
        return "office-doctor-adopted-ahead"
    if adoption.adopted > Period.parse(adoption.holds_from).first_day:
        return "office-doctor-adopted-late"
    return ""


def _where_adopted(named: str, code: str, words: "_Words") -> str:
    """Where the meeting is written down: in the town's own file, or in a copy of the preset."""
    preset = preset_file(code)
    if preset is None or code not in (each.strip() for each in named.split(",")):
        return words("office-doctor-not-adopted", file=named)
    return words("office-doctor-not-adopted-preset", file=str(preset))


def open311_door(store: Store, settings: Settings, today: date) -> Iterator[Finding]:
    """Whether other programs may file, by which keys, and who answers for each."""
    words = _Words(settings.locale)
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


def _media_folder(settings: Settings, words: "_Words") -> Finding:
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


def _waiting(store: Store, zone: ZoneInfo, now: datetime, words: "_Words") -> Iterator[Finding]:
    for inbox_id, lane, error in store.inbox.quarantined():
        number, why = str(inbox_id), {"lane": lane, "error": error}
        yield Finding(
            words("office-doctor-quarantine", number=number),
            words("office-doctor-replay", number=number, **why),
        )
    yield from _unreadable(store, zone, words)
    yield from _unanswered(store, now.astimezone(zone).date(), words)
    yield from starmap(Finding, unpublished(store, zone, now, words.locale))
    yield from _unheard(store, words)
    dead = store.outbox.counts().get("dead", 0)
    if dead:
        yield Finding(
            words("office-doctor-dead"), words("office-doctor-dead-count", count=str(dead))
        )


def _without_group(store: Store, words: "_Words", *, has_groups: bool) -> Iterator[Finding]:
    phrase = words.phrase("phrases-bind-group")
    for village in store.areas.of_kind(VILLAGE):
        if store.chats.groups_of(village.id):
            continue
        named = f"{village.code} {village.name}"
        if has_groups:
            yield Finding(named, words("office-doctor-no-group", phrase=phrase))
        else:
            yield Finding(words("office-doctor-no-groups-here", village=named))


def _unanswered(store: Store, today: date, words: "_Words") -> Iterator[Finding]:
    """Objections that nobody answered in time; the month they are about cannot be final."""
    for village in store.areas.of_kind(VILLAGE):
        for objection in store.objections.open_in(village.id):
            if objection.answer_by < today:
                of = {"village": village.code, "number": str(objection.number)}
                since = str(objection.answer_by)
                yield Finding(
                    words("office-doctor-objection", **of),
                    words("office-doctor-unanswered", since=since),
                )


def _unheard(store: Store, words: "_Words") -> Iterator[Finding]:
    """Cases near their limit or over it, of which nobody could be told."""
    numbers = unheard(store.connection)
    if numbers:
        more = max(len(numbers) - SHOWN, 0)
        cases = tuple(numbers[:SHOWN])
        yield Finding(
            words("office-doctor-unheard", cases=cases, more=more),
            words("office-doctor-unheard-mend"),
        )


def _unreadable(store: Store, zone: ZoneInfo, words: "_Words") -> Iterator[Finding]:
    """What was written is not shown: only that something came, when, and why it was not read."""
    listed = store.unreadable.newest(SHOWN)
    for each in listed:
        when = f"{each.at.astimezone(zone):%Y-%m-%d %H:%M}"
        what = words("office-doctor-unreadable", number=str(each.id), when=when)
        yield Finding(what, words("office-doctor-unreadable-mend", reason=each.reason))
    more = store.unreadable.count() - len(listed)
    if more:
        yield Finding(
            words("office-doctor-unreadable-more", count=str(more)),
            words("office-doctor-send-again"),
        )


@dataclass(frozen=True)
class _Words:
    """What doctor says, in the town's language."""

    locale: str

    def __call__(self, key: str, **values: Value) -> str:
        return say(self.locale, key, **values)

    def phrase(self, key: str) -> str:
        """What somebody sends, as it is written first."""
        return say(self.locale, key).splitlines()[0]


def replay(commit: Commit, inbox_id: int) -> None:
    """Puts a quarantined message back in its lane. Raises OfficeError if there is none."""
    if not commit(lambda store: store.inbox.replay(inbox_id)):
        raise OfficeError(f"no message {inbox_id} is in quarantine")
