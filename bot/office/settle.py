"""`xiangyue settle`: works out a month's points of one village or all, as the clock would."""

from collections.abc import Callable
from datetime import datetime

from bot.office.errors import OfficeError
from bot.path.settling import LEASE, Settling
from bot.path.writer import InlineWriter
from handlers.regulations import Regulations
from handlers.whole_period import part_in_the_way
from rules.parts import is_part
from rules.periods import Period
from storage.areas import VILLAGE, Area
from storage.database import Database
from storage.settlements import ASKED, SETTLED
from storage.store import Store


def settle_period(
    database: Database,
    regulations: Regulations,
    period_text: str,
    village_code: str | None,
    now: datetime,
    say: Callable[[str], None],
) -> None:
    """Settles a period; one settled or published before stays as it is, and is said to be.

    Raises OfficeError for a period that is none of the scheme's, has not ended, or has a part that
    is not final yet, for an unknown village, and while another program works the same out.
    """
    period = _period(regulations, period_text, now)
    writer = InlineWriter(database)
    settling = Settling(database, writer, regulations)
    for village in _villages(database, village_code):
        scheme = regulations.scheme_for(period)
        code = scheme.code
        with database.reading() as connection:
            waits_for = part_in_the_way(Store(connection), scheme, village.id, period)
        if waits_for is not None:
            raise OfficeError(
                f"{village.code} {period}: {waits_for} is not final yet, and an answer to an "
                "objection may still change it"
            )

        def ask(store: Store, village: Area = village, code: str = code) -> str:
            part_of = regulations.part_of(period)
            return store.settlements.ask(village.id, code, str(period), now, part_of).state

        before = writer.do(ask).result()
        if before != ASKED:
            say(f"{village.code} {period}: {before} already, nothing changed")
            continue
        while settling.do_one(now):
            pass
        with database.reading() as connection:
            store = Store(connection)
            done = store.settlements.of_period(village.id, str(period))
            count = len(store.settlements.results(done.id)) if done else 0
        if done is None or done.state == ASKED:
            raise OfficeError(
                f"{village.code} {period}: another program is working it out; look again in "
                f"{LEASE.seconds // 60} minutes"
            )
        say(f"{village.code} {period}: {SETTLED}, {count} households")


def _period(regulations: Regulations, text: str, now: datetime) -> Period:
    try:
        period = Period.parse(text)
    except ValueError:
        kind = regulations.scheme.period
        raise OfficeError(
            f"{text}: write the {kind} as the scheme counts, such as 2026-11"
        ) from None
    scheme = regulations.scheme_on(period.first_day)
    kind = scheme.period
    if period.kind != kind and not is_part(scheme, period):
        raise OfficeError(f"{text}: the scheme counts by the {kind}")
    if period.last_day >= regulations.today(now):
        raise OfficeError(f"{text}: this {period.kind} has not ended yet")
    return period


def _villages(database: Database, code: str | None) -> tuple[Area, ...]:
    with database.reading() as connection:
        villages = Store(connection).areas.of_kind(VILLAGE)
    chosen = tuple(each for each in villages if code in (None, each.code))
    if not chosen:
        raise OfficeError(f"{code}: no such village" if code else "there is no village; import one")
    return chosen
