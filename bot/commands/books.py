"""`xiangyue settle`, `simulate` and `audit`: points worked out, tried out and proved."""

from pathlib import Path
from typing import Annotated

import typer

from bot.commands import screen, typed
from bot.commands.rank_table import tell_moves, tell_periods, tell_trial
from bot.office.audit.against import held_against
from bot.office.audit.books import audit
from bot.office.errors import OfficeError
from bot.office.regulations import load_scheme
from bot.office.settle import settle_period
from bot.office.simulate import simulate
from bot.office.what_if import Candidate, compare
from bot.settings import load_settings
from bot.wiring import existing_database, load_regulations
from messages.catalogue import say
from storage.store import Store


def settle(
    period: str,
    village: Annotated[str | None, typer.Option(help="code of one village")] = None,
) -> None:
    """Works out a period's points, as the scheme counts: a month 2026-11, a quarter 2026Q3, or a
    year 2026; the clock publishes them on their day."""
    settings = load_settings()
    regulations = load_regulations(settings)
    with existing_database(settings.database_url) as database:
        settle_period(
            database,
            regulations,
            period,
            village,
            typed.town_now(settings),
            screen.tell,
            settings.locale,
        )


def simulate_(
    scheme: Annotated[
        str, typer.Argument(help="a-monthly, b-stars, c-members, d-platform or a TOML file")
    ],
    households: Annotated[Path, typer.Option(help="CSV: household,members,resident")],
    scores: Annotated[Path, typer.Option(help="CSV: date,household,member,item,quantity,points")],
    period: Annotated[str, typer.Option(help="as the scheme counts: 2026-11, 2026Q3 or 2026")],
    out: Annotated[Path, typer.Option(help="CSV file to write the result to")],
    from_: Annotated[
        str | None, typer.Option("--from", help="first period; without it the first with a score")
    ] = None,
    against: Annotated[
        str | None,
        typer.Option(
            help="what if this scheme held: its result goes beside (OUT.against.csv), and who "
            "moves most in rank is shown; each scheme leaves out items that only the other has "
            "(the same is what has one code, name and kind in both)"
        ),
    ] = None,
    most: Annotated[int, typer.Option(min=1, help="how many that move to show")] = 10,
) -> None:
    """Works out a period by a scheme from two CSV files, without a database."""
    held, locale = load_scheme(scheme), load_settings().locale
    if against is None:
        simulate(held, households, scores, period, from_, out, locale)
        screen.tell(f"{scheme} {period}: {out}")
        return
    candidates = Candidate(scheme, held), Candidate(against, load_scheme(against))
    comparison = compare(*candidates, households, scores, period, from_, out, locale)
    for trial in (comparison.first, comparison.second):
        tell_trial(trial, locale)
    tell_periods(comparison, locale)
    tell_moves(comparison, most, locale)


def audit_(
    against: Annotated[
        Path | None,
        typer.Option(
            help="a workbook of `export ledger` or `export results`: every row of it is "
            "held against the books too; nothing is taken over from it"
        ),
    ] = None,
) -> None:
    """Proves ledgers, balances, orders and publications from the rows alone."""
    settings = load_settings()
    held = None
    with (
        existing_database(settings.database_url) as database,
        database.reading() as connection,
        screen.long_work("audit") as progress,
    ):
        faults = list(audit(Store(connection), progress))
        if against is not None:
            scheme = load_regulations(settings).scheme
            held = held_against(Store(connection), scheme, against, settings.locale)
    for fault in faults:
        screen.tell(fault)
    if faults:
        raise OfficeError(say(settings.locale, "office-books-unfit"))
    screen.tell(say(settings.locale, "office-books-fit"))
    if held is None or against is None:
        return
    if held.fault is not None:
        screen.tell(held.fault.told(settings.locale))
        raise OfficeError(say(settings.locale, "office-against-unfit", file=against.name))
    rows = str(held.rows)
    screen.tell(say(settings.locale, "office-against-fit", file=against.name, rows=rows))
