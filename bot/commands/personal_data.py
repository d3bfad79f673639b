"""`xiangyue erase`: one person asks to be forgotten."""

from typing import Annotated

import typer

from bot.commands import screen, typed
from bot.office.commits import commits_to
from bot.office.erase_caller import erase_caller
from bot.office.erase_person import erase_person, what_stays
from bot.settings import load_settings
from bot.wiring import existing_database
from messages.catalogue import say
from storage.files import FileFolder

Code = Annotated[str, typer.Argument(help="code of the person")]
AskedBy = Annotated[str, typer.Option(help="who asked, and how: it is written down")]


def erase_(
    code: Code,
    asked_by: AskedBy,
    yes: Annotated[bool, typer.Option("--yes", help="do it: it cannot be undone")] = False,
) -> None:
    """Erases one person's name, telephone, accounts and messages; says what stays, and why."""
    settings = load_settings()
    locale = settings.locale
    with existing_database(settings.database_url) as database:
        erased = erase_person(
            commits_to(database),
            FileFolder(settings.media_dir),
            code,
            asked_by,
            typed.town_now(settings),
            locale,
            yes=yes,
        )
    if erased.done:
        screen.tell(say(locale, "office-erased", code=code, files=erased.files))
    else:
        screen.tell(say(locale, "office-erase-would", code=code))
    for line in what_stays(locale):
        screen.tell(f"· {line}")


def erase_caller_(
    number: Annotated[str, typer.Argument(help="number of the case")],
    asked_by: AskedBy,
    yes: Annotated[bool, typer.Option("--yes", help="do it: it cannot be undone")] = False,
) -> None:
    """Erases who called about a case: name and telephone, also out of its words."""
    settings = load_settings()
    locale = settings.locale
    with existing_database(settings.database_url) as database:
        now = typed.town_now(settings)
        erase_caller(commits_to(database), number, asked_by, now, locale, yes=yes)
    screen.tell(
        say(locale, "office-caller-erased" if yes else "office-caller-would", number=number)
    )
