"""`xiangyue settle`: works out a month's points of one village or all, as the clock would."""

from collections.abc import Callable
from datetime import datetime

from bot.office.errors import OfficeError
from bot.path.settling import LEASE, Settling
from bot.path.writer import InlineWriter
from handlers.publication.whole_period import part_in_the_way
from handlers.regulations import Regulations
from handlers.scoring.panel_hold import waits_for_panel
from messages.catalogue import DEFAULT_LOCALE, say
from rules.parts import is_part
from rules.periods import Period
from storage.areas import VILLAGE, Area
from storage.database import Database
from storage.settlements import ASKED
from storage.store import Store


def settle_period(
    database: Database,
    regulations: Regulations,
    period_text: str,
    village_code: str | None,
    now: datetime,
    tell: Callable[[str], None],
    locale: str = DEFAULT_LOCALE,
) -> None:
    """Settles a period; one settled or published before stays as it is, and is said to be.

    A village in which nobody took part is passed over, and said to be.
    Raises OfficeError for a period that is none of the scheme's, in which no version held yet, that
    has not ended, has a part that is not final yet, or waits for a panel's leader; for an unknown
    village, one that was named and in which nobody took part, and while another program works the
    same out.
    """
    period = _period(regulations, period_text, now, locale)
    writer = InlineWriter(database)
    settling = Settling(database, writer, regulations)
    for village in _villages(database, village_code, locale):
        scheme = regulations.scheme_for(period)
        code = scheme.code
        named = {"village": village.code, "period": str(period)}
        with database.reading() as connection:
            store = Store(connection)
            waits_for = part_in_the_way(store, scheme, village.id, period)
            nobody = _is_of_nobody(store, village, period)
            unconfirmed = waits_for_panel(store, village.id, period)
        if unconfirmed:
            raise OfficeError(say(locale, "office-settle-unconfirmed", **named))
        if waits_for is not None:
            waits = {**named, "part": str(waits_for)}
            raise OfficeError(say(locale, "office-settle-waits", **waits))
        if nobody:
            column = say(locale, "office-form-households-since")
            line = say(locale, "office-settle-nobody", **named, column=column)
            if village_code is not None:
                raise OfficeError(line)
            tell(line)
            continue

        def ask(store: Store, village: Area = village, code: str = code) -> str:
            part_of = regulations.part_of(period)
            return store.settlements.ask(village.id, code, str(period), now, part_of).state

        before = writer.do(ask).result()
        if before != ASKED:
            state = say(locale, f"office-results-state-{before}")
            tell(say(locale, "office-settled-before", **named, state=state))
            continue
        while settling.do_one(now):
            pass
        with database.reading() as connection:
            store = Store(connection)
            done = store.settlements.of_period(village.id, str(period))
            count = len(store.results.of_settlement(done.id)) if done else 0
        if done is None or done.state == ASKED:
            minutes = LEASE.seconds // 60
            raise OfficeError(say(locale, "office-settle-busy", **named, minutes=minutes))
        tell(say(locale, "office-settled", **named, count=count))


def _is_of_nobody(store: Store, village: Area, period: Period) -> bool:
    """Whether nobody of a village took part in a period that nobody has asked for."""
    asked = store.settlements.of_period(village.id, str(period))
    return asked is None and not store.participation.taking_part(village.id, period)


_LIKE = {"month": "2026-11", "quarter": "2026Q3", "year": "2026"}


def _period(regulations: Regulations, text: str, now: datetime, locale: str) -> Period:
    try:
        period = Period.parse(text)
    except ValueError:
        like = _LIKE[regulations.scheme.period]
        raise OfficeError(say(locale, "office-settle-no-period", text=text, like=like)) from None
    scheme = regulations.scheme_on(period.first_day)
    kind = scheme.period
    if period.kind != kind and not is_part(scheme, period):
        like = _LIKE[kind]
        raise OfficeError(say(locale, "office-settle-other-kind", text=text, like=like))
    since = regulations.holds_only_from(period)
    if since is not None:
        later = {"period": text, "since": str(since)}
        raise OfficeError(say(locale, "office-settle-holds-later", **later))
    if period.last_day >= regulations.today(now):
        raise OfficeError(say(locale, "office-settle-not-over", period=text))
    return period


def _villages(database: Database, code: str | None, locale: str) -> tuple[Area, ...]:
    with database.reading() as connection:
        villages = Store(connection).areas.of_kind(VILLAGE)
    if not villages:
        raise OfficeError(say(locale, "office-no-villages"))
    chosen = tuple(each for each in villages if code in (None, each.code))
    if not chosen:
        there = tuple(f"{each.code} {each.name}" for each in villages)
        raise OfficeError(say(locale, "office-no-village", code=code or "", there=there))
    return chosen
