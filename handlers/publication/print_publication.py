"""The clerk has a publication printed for the notice board, or gets it as words to copy.

For the open publication, every correction and the final result; what is older is behind a button.
"""

from typing import Literal

from handlers.buttons import PrintButton, SlipButton, WallButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where, token
from handlers.letters import Labels
from handlers.people import find_household
from handlers.publication.published_again import Shown, printed, shown_again, title_of, words_of
from handlers.turn import Turn
from messages.inbound import MediaKind
from messages.outbound import Button
from messages.recipes import write_recipe
from messages.written import period_named
from rules.roles import Role
from storage.areas import Area
from storage.publications import Publication

flow = Flow("print_publication", needs=Role.CLERK, where=Where.PRIVATE)

A4, A3 = 4, 3
"""What a button says of the paper."""

MOST_EARLIER = 9


@flow.opens_on(PrintButton.OPEN)
@flow.opens_on_words("phrases-print")
def show(turn: Turn) -> None:
    """The newest publication of each of the clerk's villages, and what can be had of it."""
    for village in _villages(turn):
        newest = turn.store.publications.of_village(village.id)[-1:]
        if not newest:
            turn.say("print-nothing-yet", village=village.name)
        for publication in newest:
            _offer(turn, shown_again(turn.store, publication))


def offers(publication: Publication) -> Labels:
    """The buttons under the word that something was published."""
    return (
        ("button-print-a4", token(PrintButton.SHEET, publication.id, A4)),
        ("button-print-words", token(PrintButton.WORDS, publication.id)),
    )


@flow.opens_on(PrintButton.SHEET)
def print_sheet(turn: Turn, publication_id: int, paper: int) -> None:
    """One PDF; A3 is the same sheet in larger type."""
    shown = _reached(turn, publication_id)
    size: Literal["A4", "A3"] = "A3" if paper == A3 else "A4"
    recipe = printed(turn.store, shown, turn.today, turn.house.locale, size)
    name = turn.words(
        "print-file",
        village=shown.village.name,
        period=shown.settlement.period,
        revision=str(shown.settlement.revision),
        paper=size,
    )
    sheet = write_recipe(recipe)
    made = turn.store.media.to_draw(sheet, f"{name}.pdf", turn.now, MediaKind.FILE)
    turn.say_text(
        turn.words("print-sheet", title=title_of(shown, turn.locale), paper=size), files=(made,)
    )


@flow.opens_on(PrintButton.WORDS)
def say_words(turn: Turn, publication_id: int) -> None:
    """In pieces, each a message of its own, so that each can be copied with one long touch."""
    shown = _reached(turn, publication_id)
    for piece in words_of(turn.store, shown, turn.today, turn.house.locale):
        turn.say_text(piece)


@flow.opens_on_words("phrases-print-words")
def say_newest_words(turn: Turn) -> None:
    """Typed: the newest publication of each village as words."""
    for village in _villages(turn):
        newest = turn.store.publications.of_village(village.id)[-1:]
        if not newest:
            turn.say("print-nothing-yet", village=village.name)
        for publication in newest:
            say_words(turn, publication.id)


@flow.opens_on(PrintButton.EARLIER)
def show_earlier(turn: Turn, village_id: int) -> None:
    """The publications before the newest, newest first: of other months, and former revisions."""
    village = turn.store.areas.get(village_id)
    if not turn.reaches(Role.CLERK, village.id):
        raise Refuse("refused-role")
    earlier = turn.store.publications.of_village(village.id)[:-1][::-1][:MOST_EARLIER]
    buttons = []
    for publication in earlier:
        settlement = turn.store.settlements.get(publication.settlement_id)
        label = turn.words(
            "print-earlier-line",
            month=period_named(settlement.period, turn.locale),
            revision=str(settlement.revision),
        )
        buttons.append(Button(label, token(PrintButton.SHEET, publication.id, A4)))
    turn.say("print-earlier" if buttons else "print-none-earlier", buttons=buttons)


def _offer(turn: Turn, shown: Shown) -> None:
    publication = shown.publication
    buttons = [
        turn.button("button-print-a4", PrintButton.SHEET, publication.id, A4),
        turn.button("button-print-a3", PrintButton.SHEET, publication.id, A3),
        turn.button("button-print-words", PrintButton.WORDS, publication.id),
    ]
    buttons.append(turn.button("button-wall", WallButton.OPEN))
    buttons.append(turn.button("button-slips", SlipButton.OPEN))
    if len(turn.store.publications.of_village(shown.village.id)) > 1:
        buttons.append(turn.button("button-print-earlier", PrintButton.EARLIER, shown.village.id))
    turn.say(
        "print-what",
        village=shown.village.name,
        title=title_of(shown, turn.locale),
        count=str(len(shown.lines)),
        buttons=buttons,
    )


def _reached(turn: Turn, publication_id: int) -> Shown:
    """A publication of one of the clerk's villages. Raises Refuse, NotFound."""
    publication = turn.store.publications.get(publication_id)
    settlement = turn.store.settlements.get(publication.settlement_id)
    if not turn.reaches(Role.CLERK, settlement.village_id):
        raise Refuse("refused-role")
    return shown_again(turn.store, publication)


def _villages(turn: Turn) -> list[Area]:
    villages = find_household.villages(turn, Role.CLERK)
    if not villages:
        raise Refuse("refused-role")
    return villages
