"""`xiangyue import` and `invite`: the people of a town come in, and get their codes."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress

from bot.commands import screen, typed
from bot.commands.templates import write_empty
from bot.office.commits import commits_to
from bot.office.errors import OfficeError
from bot.office.exports.place import require_place
from bot.office.invite import invite, role_called, role_choices, write_invitations
from bot.office.roster.importing import import_workbook
from bot.office.roster.template import write_template
from bot.settings import load_settings
from bot.wiring import existing_database, load_regulations, migrated_database
from handlers.people.invite import one_time_link
from messages.catalogue import say


def import_(
    file: Annotated[Path | None, typer.Argument()] = None,
    template: Annotated[Path | None, typer.Option(help="write an empty workbook here")] = None,
    force: Annotated[bool, typer.Option("--force", help="replace a file that is there")] = False,
) -> None:
    """Imports areas, people, roles, households, members and points from one workbook."""
    settings = load_settings()
    if template is not None:
        write_empty(write_template, template, settings.locale, force=force)
    if file is None:
        if template is None:
            raise OfficeError(say(settings.locale, "office-import-which"))
        return
    regulations = load_regulations(settings)
    with (
        migrated_database(settings.database_url) as database,
        Progress(console=screen.console, transient=True) as progress,
    ):
        bar = progress.add_task("import")
        imported = import_workbook(
            database,
            commits_to(database),
            file,
            regulations.scheme_on,
            regulations.items,
            typed.town_now(settings),
            lambda done, total: progress.update(bar, completed=done, total=total),
            settings.locale,
        )
    screen.tell_faults((*imported.warnings, *imported.uncounted))
    screen.tell(_imported(imported.added, settings.locale))


def _imported(added: Mapping[str, int], locale: str) -> str:
    counts = tuple(
        say(locale, "office-imported-sheet", sheet=say(locale, f"office-form-{sheet}"), count=count)
        for sheet, count in added.items()
        if count
    )
    if not counts:
        return say(locale, "office-imported-nothing")
    return say(locale, "office-imported", counts=counts)


def invite_(
    people: Annotated[list[str] | None, typer.Argument(help="codes of people")] = None,
    role: Annotated[
        str | None, typer.Option(help=f"only who holds this role: {', '.join(role_choices())}")
    ] = None,
    slips: Annotated[
        Path | None, typer.Option(help="write the codes to this Excel workbook (.xlsx)")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="replace a file that is there")] = False,
) -> None:
    """Makes binding codes for these people, or for everybody who has no account yet.

    A new code ends the one that the same person got before, also on slips handed out already.
    """
    settings = load_settings()
    held = None if role is None else role_called(role, settings.locale)
    if slips is not None:
        require_place(slips, force=force, locale=settings.locale)
    with existing_database(settings.database_url) as database:
        made = invite(
            commits_to(database),
            typed.town_now(settings),
            people or None,
            held,
            locale=settings.locale,
        )
    if slips is not None:
        write_invitations(slips, made, settings.link_before_code, settings.locale)
    for each in made:
        link = one_time_link(settings.link_before_code, each.code)
        screen.tell(each.person.code, each.person.name, each.spoken, link)
    replaced = sum(each.replaces for each in made)
    if replaced:
        screen.tell(say(settings.locale, "office-invite-replaced", count=replaced))
