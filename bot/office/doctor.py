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
from messages.catalogue import DEFAULT_LOCALE, say
from rules.periods import Period
from rules.schemes import Scheme
from storage.areas import VILLAGE
from storage.cases_unheard import unheard
from storage.errors import HouseError
from storage.store import Store

LOW_DISK_BYTES = 1 << 30

SHOWN = 10
"""Unreadable messages that are listed one by one; of more their number is said."""

_SEND_AGAIN = "cannot be replayed; whoever sent it must send it again"


@dataclass(frozen=True)
class Finding:
    """One thing looked at; `mend` is empty when it is well."""

    what: str
    mend: str = ""


def examine(settings: Settings, at: datetime | None = None) -> Iterator[Finding]:
    """Settings, regulations, disk, database, then what waits for somebody `at` a moment: now."""
    now = at or datetime.now(UTC)
    yield Finding("settings")
    regulations: Regulations | None = None
    try:
        regulations = load_regulations(settings)
        named = (settings.scheme, settings.items, settings.plan, settings.room)
        yield Finding(f"regulations: {', '.join(named)}")
        yield from (Finding(f"item list: {each}") for each in overridden(settings.items))
        yield from scheme_in_force(regulations, now, settings.scheme)
        yield from (
            Finding(f"dignity gate open: {opening.item}, until {opening.expires}")
            for opening in regulations.scheme.gate_opened
        )
        if (shown := regulations.scheme.improvement_list) is not None:
            yield Finding(f"dignity gate open: improvement list, until {shown.expires}")
            if regulations.plan.get(IMPROVEMENTS) is None:
                yield Finding("plan", f"has no task {IMPROVEMENTS}; nothing is ever taken off")
        if regulations.plan.get(WATCHED) is None:
            yield Finding("plan", f"has no task {WATCHED}; unanswered objections remind nobody")
        if regulations.room.overdue is None:
            yield Finding(settings.room, "has no [overdue]; after three warnings nobody is told")
    except RegulationFaulty as faulty:
        yield from (Finding("regulations", line) for line in faulty.lines)
    except HouseError as error:
        yield Finding("regulations", str(error))
    yield _media_folder(settings)
    try:
        with existing_database(settings.database_url) as database, database.reading() as connection:
            yield Finding("database: durable and guarded")
            store = Store(connection)
            if regulations is not None:
                faults = open_by_another_kind(store, regulations)
                yield from (Finding(settings.scheme, str(fault)) for fault in faults)
                nowhere = places_nowhere(store, regulations.places)
                yield from (Finding(settings.places, str(fault)) for fault in nowhere)
                today = regulations.today(now)
                unheard = supervisors_nowhere(store, regulations.items, today)
                yield from (Finding(settings.items, str(fault)) for fault in unheard)
                yield from starmap(Finding, unknown(store, regulations.knows_year, today))
            today = now.astimezone(ZoneInfo(settings.timezone)).date()
            yield from open311_door(store, settings, today)
            yield from _waiting(store, ZoneInfo(settings.timezone), now)
            yield from _without_group(store, has_groups=settings.has_groups)
    except HouseError as error:
        yield Finding("database", str(error))


def scheme_in_force(regulations: Regulations, now: datetime, named: str) -> Iterator[Finding]:
    """Which version is in force for the current period, from when, and by which meeting; `named` is
    what XIANGYUE_SCHEME says, so that the mend names the file."""
    today = regulations.today(now)
    scheme, period = regulations.scheme_on(today), regulations.period_on(today)
    adoption = scheme.adoption
    if adoption is None:
        yield Finding(
            f"scheme in force for {period}: {scheme.code}",
            f"no meeting has adopted it; {_where_adopted(named, scheme.code)}",
        )
    elif Period.parse(adoption.holds_from).first_day > today:
        yield Finding(
            f"scheme in force for {period}: {scheme.code}",
            f"it holds only from {adoption.holds_from}; name the version before it as well",
        )
    elif not _adopted_out_of_order(scheme, today):
        yield Finding(
            f"scheme in force for {period}: {scheme.code}, from {adoption.holds_from}, "
            f"adopted {adoption.adopted}, {adoption.meeting}"
        )
    yield from _not_passed_yet(regulations, today)
    if TASK not in {task.code for task in regulations.plan.tasks}:
        yield Finding(
            "plan",
            f"changes of the roster dated ahead never take effect; add the task {TASK} to it",
        )


def _not_passed_yet(regulations: Regulations, today: date) -> Iterator[Finding]:
    """Versions whose meeting is still to come, or came when the version held already."""
    for scheme in regulations.versions or (regulations.scheme,):
        why = _adopted_out_of_order(scheme, today)
        if why:
            yield Finding(
                f"scheme {scheme.code}",
                f"[adoption] says {why}; write the day of the meeting that passed it, and "
                "holds_from after it",
            )


def _adopted_out_of_order(scheme: Scheme, today: date) -> str:
    """What is wrong with the days of an adoption; empty when nothing is."""
    adoption = scheme.adoption
    if adoption is None:
        return ""
    if adoption.adopted > today:
        return f"adopted {adoption.adopted}, which is still to come"
    if adoption.adopted > Period.parse(adoption.holds_from).first_day:
        return f"adopted {adoption.adopted}, later than it holds from ({adoption.holds_from})"
    return ""


def _where_adopted(named: str, code: str) -> str:
    """Where the meeting is written down: in the town's own file, or in a copy of the preset."""
    preset = preset_file(code)
    if preset is None or code not in (each.strip() for each in named.split(",")):
        return f"write the meeting that does in [adoption] of {named} (XIANGYUE_SCHEME)"
    return (
        f"copy {preset}, write the meeting that does in [adoption] of the copy, and name the copy "
        "in XIANGYUE_SCHEME"
    )


def open311_door(store: Store, settings: Settings, today: date) -> Iterator[Finding]:
    """Whether other programs may file, by which keys, and who answers for each."""
    if not settings.api_keys:
        yield Finding("Open311 door: off (XIANGYUE_OPEN311_KEYS opens it)")
    for key in settings.api_keys:
        what = f"Open311 door: key {key.name}"
        person = store.people.by_code(key.person)
        if person is None:
            yield Finding(what, f"nobody has the code {key.person}; name somebody of the room")
        elif not area_named.rooms(store, person.id, today):
            yield Finding(
                what, f"{key.person} is not of the command room; the key opens nothing until then"
            )
        else:
            yield Finding(f"{what}, answered for by {key.person}")


def _media_folder(settings: Settings) -> Finding:
    folder = settings.media_dir.absolute()
    while not folder.exists():
        folder = folder.parent
    if not os.access(folder, os.W_OK):
        return Finding("media folder", f"{folder} cannot be written; mend its owner")
    free = shutil.disk_usage(folder).free
    if free < LOW_DISK_BYTES:
        return Finding("disk", f"only {free >> 20} MiB are free at {folder}; make room")
    return Finding("media folder and disk")


def _waiting(store: Store, zone: ZoneInfo, now: datetime) -> Iterator[Finding]:
    for inbox_id, lane, error in store.inbox.quarantined():
        yield Finding(
            f"message {inbox_id} in quarantine",
            f"lane {lane}, {error}; after the cause is mended: xiangyue doctor --replay {inbox_id}",
        )
    yield from _unreadable(store, zone)
    yield from _unanswered(store, now.astimezone(zone).date())
    yield from starmap(Finding, unpublished(store, zone, now))
    yield from _unheard(store)
    dead = store.outbox.counts().get("dead", 0)
    if dead:
        yield Finding("dead letters", f"{dead} messages could not be delivered")


def _without_group(store: Store, has_groups: bool) -> Iterator[Finding]:
    bind_group = say(DEFAULT_LOCALE, "phrases-bind-group").splitlines()[0]
    for village in store.areas.of_kind(VILLAGE):
        if store.chats.groups_of(village.id):
            continue
        named = f"{village.code} {village.name}"
        if has_groups:
            yield Finding(
                named,
                "no group is bound, and what is published goes to none; a clerk sends "
                f"{bind_group} (or /bind) in the village's group (the web chat has no groups)",
            )
        else:
            yield Finding(
                f"{named}: the web chat has no groups; a clerk carries what is published to the "
                "village's own"
            )


def _unanswered(store: Store, today: date) -> Iterator[Finding]:
    """Objections that nobody answered in time; the month they are about cannot be final."""
    for village in store.areas.of_kind(VILLAGE):
        for objection in store.objections.open_in(village.id):
            if objection.answer_by < today:
                yield Finding(
                    f"{village.code} objection {objection.number}",
                    f"unanswered since {objection.answer_by}; a clerk or grid leader answers it",
                )


def _unheard(store: Store) -> Iterator[Finding]:
    """Cases near their limit or over it, of which nobody could be told."""
    numbers = unheard(store.connection)
    if numbers:
        more = f" and {len(numbers) - SHOWN} more" if len(numbers) > SHOWN else ""
        yield Finding(
            f"warnings of cases that reach nobody: {', '.join(numbers[:SHOWN])}{more}",
            "nobody of the unit, the command room or the leaders has bound an account there; "
            "xiangyue invite gives out codes; they are told on the next workday morning",
        )


def _unreadable(store: Store, zone: ZoneInfo) -> Iterator[Finding]:
    """What was written is not shown: only that something came, when, and why it was not read."""
    listed = store.unreadable.newest(SHOWN)
    for each in listed:
        when = f"{each.at.astimezone(zone):%Y-%m-%d %H:%M}"
        yield Finding(f"unreadable message {each.id} of {when}", f"{each.reason}; {_SEND_AGAIN}")
    more = store.unreadable.count() - len(listed)
    if more:
        yield Finding(f"{more} more unreadable messages", _SEND_AGAIN)


def replay(commit: Commit, inbox_id: int) -> None:
    """Puts a quarantined message back in its lane. Raises OfficeError if there is none."""
    if not commit(lambda store: store.inbox.replay(inbox_id)):
        raise OfficeError(f"no message {inbox_id} is in quarantine")
