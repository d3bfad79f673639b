"""Figures of cases as pictures: by village or grid, by unit, and by grid worker.

GOVERNANCE.md section 3: rankings of persons are off; rows stand by code or name, not by rank.
"""

from collections.abc import Iterator, Sequence

from handlers.cases import case_card
from handlers.room.figures_scopes import SEE_NAMES, holds
from handlers.room.figures_words import percent, tenths
from handlers.turn import Turn
from messages.catalogue import say
from messages.pictures.table import MOST_ROWS, widest
from messages.recipes import TableRecipe, write_recipe
from messages.written import clock, period_named
from rules.case_life import PersonView
from rules.figures import Cell, Figures, by_unit, grouped, of_cases
from storage.areas import GRID, VILLAGE, Area
from storage.figures_requests import AREA, FiguresRequest

MOST_PAGES = 4
"""Pages of one table in a chat; the office's workbook has all."""

Row = tuple[str, ...]


def draw(
    turn: Turn, area: Area, request: FiguresRequest, view: PersonView, locale: str
) -> list[int]:
    """The tables a person may see of an area; none of one's own figures or a unit's."""
    cells = request.cells
    if request.scope != AREA or not cells:
        return []
    tables = [_by_area(turn, area, cells, locale), _by_unit(turn, cells, locale)]
    if area.kind in (VILLAGE, GRID) and holds(view, area.path, SEE_NAMES):
        tables.append(_by_worker(turn, cells, locale))
    at = clock(request.done_at or turn.now, turn.regulations.zone, locale)
    notice, foot = say(locale, "figures-until", until=at), say(locale, "figures-foot")
    named = period_named(request.period, locale)
    return [
        media_id
        for title, heads, rows in tables
        if rows
        for media_id in pages(
            turn, area, (say(locale, title, period=named), notice, foot), heads, rows
        )
    ]


def pages(
    turn: Turn, area: Area, words: tuple[str, str, str], heads: Sequence[str], rows: Sequence[Row]
) -> list[int]:
    """A table's pages, drawn beside the path; `words` are title, notice and foot."""
    title, notice, foot = words
    parts = [rows[at : at + MOST_ROWS] for at in range(0, len(rows), MOST_ROWS)][:MOST_PAGES]
    recipes = [
        write_recipe(
            TableRecipe(
                place=area.name,
                title=title,
                notice=(notice,),
                heads=tuple(heads),
                rows=tuple(part),
                widest=widest(rows),
                foot=(foot, f"{number} / {len(parts)}"),
            )
        )
        for number, part in enumerate(parts, start=1)
    ]
    return turn.store.media.all_to_draw(recipes, f"{title}.png", turn.now)


Table = tuple[str, Row, list[Row]]
"""The key of a title, heads and rows."""


def _by_area(turn: Turn, area: Area, cells: Sequence[Cell], locale: str) -> Table:
    """A town by its villages, a village by its grids."""
    places = {each: turn.store.areas.get(each) for each in {cell.area_id for cell in cells}}
    is_town = area.kind not in (VILLAGE, GRID)
    if is_town:
        places = {
            each: turn.store.areas.village_of(place) or place for each, place in places.items()
        }
    sums = grouped(of_cases(cells), lambda cell: places[cell.area_id])
    rows: list[Row] = [
        (place.name, *_counts(figures), str(figures.missed), tenths(figures.rating))
        for place, figures in sorted(sums.items(), key=lambda found: found[0].code)
    ]
    key = "figures-by-village" if is_town else "figures-by-grid"
    return key, _heads(locale, "figures-place", "figures-head-missed"), rows


def _by_unit(turn: Turn, cells: Sequence[Cell], locale: str) -> Table:
    rows: list[Row] = [
        (
            case_card.unit_name(turn, unit, locale),
            str(figures.filed),
            percent(figures.closing_rate),
            percent(figures.on_time_rate),
            str(figures.reworked),
            str(figures.overdue),
            tenths(figures.rating),
        )
        for unit, figures in by_unit(cells).items()
    ]
    return "figures-by-unit", _heads(locale, "figures-unit", "figures-head-overdue"), rows


def _by_worker(turn: Turn, cells: Sequence[Cell], locale: str) -> Table:
    sums = grouped(cells, lambda cell: cell.worker_id)
    rows: list[Row] = sorted(
        (turn.store.people.get(person).name, *_counts(each), str(each.first), tenths(each.rating))
        for person, each in sums.items()
    )
    return "figures-by-worker", _heads(locale, "figures-worker", "figures-head-first"), rows


def _counts(figures: Figures) -> Iterator[str]:
    yield str(figures.filed)
    yield percent(figures.closing_rate)
    yield percent(figures.on_time_rate)
    yield str(figures.reworked)


_COMMON = (
    "figures-head-filed",
    "figures-head-closing-rate",
    "figures-head-on-time",
    "figures-head-reworked",
)


def _heads(locale: str, first: str, sixth: str) -> Row:
    return tuple(say(locale, key) for key in (first, *_COMMON, sixth, "figures-head-rating"))
