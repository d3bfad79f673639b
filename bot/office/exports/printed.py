"""`xiangyue export printed`: a publication as a PDF for the village's notice board."""

from datetime import date
from enum import StrEnum
from pathlib import Path

from bot.office.errors import OfficeError
from bot.office.named_villages import named_village
from bot.office.sheets.whole_file import whole_file
from handlers.publication.published_again import Shown, printed, shown_again
from messages.catalogue import say
from messages.pictures.printed import draw_printed
from storage.areas import Area
from storage.database import Database
from storage.publications import Publication
from storage.store import Store


class Paper(StrEnum):
    """The paper an office has."""

    A4 = "A4"
    A3 = "A3"


def export_printed(
    database: Database,
    file: Path,
    village_code: str,
    period: str,
    revision: int | None,
    paper: Paper,
    today: date,
    locale: str,
) -> Shown:
    """Writes the newest published revision of a village's period, or the one asked for.

    What is shown is what a board may show, and a name only while its household agrees. Raises
    OfficeError for an unknown village, what was not published, and a file that cannot be written.
    """
    with database.reading() as connection:
        store = Store(connection)
        village = named_village(store, village_code, locale)
        shown = shown_again(store, _published(store, village, period, revision, locale))
        content = draw_printed(printed(store, shown, today, locale, paper.value))
    with whole_file(file) as opened:
        opened.write(content)
    return shown


def _published(
    store: Store, village: Area, period: str, revision: int | None, locale: str
) -> Publication:
    there = []
    for publication in reversed(store.publications.of_village(village.id)):
        settlement = store.settlements.get(publication.settlement_id)
        if settlement.period == period and revision in (None, settlement.revision):
            return publication
        there.append(f"{settlement.period} ({settlement.revision})")
    words = {
        "village": village.code,
        "period": period,
        "there": tuple(there) or say(locale, "office-none-yet"),
    }
    raise OfficeError(say(locale, "office-printed-none", revision=revision or 0, **words))
