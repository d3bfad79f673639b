"""`xiangyue settle`, `simulate` and `audit`: points worked out, tried out and proved."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.commands import screen
from bot.office.audit import audit
from bot.office.errors import OfficeError
from bot.office.regulations import load_scheme
from bot.office.settle import settle_period
from bot.office.simulate import simulate
from bot.settings import load_settings
from bot.wiring import existing_database, load_regulations
from storage.store import Store


def settle(
    period: str,
    village: Annotated[str | None, typer.Option(help="code of one village")] = None,
) -> None:
    """Works out a month's points; the clock publishes them on their day."""
    settings = load_settings()
    regulations = load_regulations(settings)
    with existing_database(settings.database_url) as database:
        settle_period(database, regulations, period, village, datetime.now(UTC), screen.tell)


def simulate_(
    scheme: str,
    households: Annotated[Path, typer.Option()],
    scores: Annotated[Path, typer.Option()],
    period: Annotated[str, typer.Option()],
    out: Annotated[Path, typer.Option()],
    from_: Annotated[str | None, typer.Option("--from")] = None,
) -> None:
    """Works out a period by a scheme from two CSV files, without a database."""
    simulate(load_scheme(scheme), households, scores, period, from_, out)


def audit_() -> None:
    """Proves ledgers, balances and publications from the rows alone."""
    with (
        existing_database(load_settings().database_url) as database,
        database.reading() as connection,
    ):
        faults = list(audit(Store(connection)))
    for fault in faults:
        screen.tell(fault)
    if faults:
        raise OfficeError("the books do not fit; nothing was changed")
    screen.tell("every ledger, balance and publication fits")
