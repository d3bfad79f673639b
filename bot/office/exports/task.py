"""`xiangyue export task`: the answers to a temporary task, their totals, and who is missing."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.office.errors import OfficeError
from bot.office.sheets.whole_file import whole_file
from bot.office.sheets.writing import write_sheets
from handlers.tasks import task_people, task_sheet
from handlers.tasks.task_people import Progress
from messages.catalogue import say
from messages.recipes import SheetRecipe
from storage.database import Database
from storage.store import Store


def export_task(
    database: Database, file: Path, number: str, now: datetime, zone: ZoneInfo, locale: str
) -> Progress:
    """Writes the workbook the chat gives as well; returns how far the task is.

    `now` is in the town's zone. Raises OfficeError for an unknown number and a file that cannot be
    written.
    """
    with database.reading() as connection:
        store = Store(connection)
        task = store.special_tasks.by_number(number.strip().upper())
        if task is None:
            raise OfficeError(say(locale, "office-task-none", number=number))
        progress = task_people.progress(store, task, now.date())
        pages = task_sheet.pages(store, task, progress, zone, locale)
    with whole_file(file, private=True) as opened:
        opened.write(write_sheets(SheetRecipe(pages)))
    return progress
