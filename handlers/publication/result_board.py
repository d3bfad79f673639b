"""What a group sees of a period's result: the lines, the data its digest is of, and the boards.

GOVERNANCE.md section 5: rank, group number, household code, a masked name with the household's
own consent, and points; never a deduction, and no honour that no panel has selected.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, replace
from datetime import date

from handlers.turn import Turn
from messages.catalogue import say
from messages.pictures.board import on_page, page_count
from messages.recipes import BoardLine, BoardRecipe, Heads, write_recipe
from messages.written import period_named, points
from rules.chain import rows_digest
from rules.masking import mask_name
from rules.periods import Period
from storage.areas import Area
from storage.period_records import PeriodRecord
from storage.results import HouseholdResult
from storage.settlements import Settlement
from storage.store import Store

SHORT_DIGEST = 12
"""So much of a digest is shown; enough to compare by eye."""


def lines_of(
    store: Store, results: Sequence[HouseholdResult], today: date
) -> tuple[BoardLine, ...]:
    """What a group may see of each household; the name only with the household's consent."""
    if not results:
        return ()
    village_id = store.households.get(results[0].household_id).village_id
    households = {each.id: each for each in store.households.in_village(village_id)}
    heads = store.members.heads_on(village_id, today)
    lines = []
    for result in results:
        household = households[result.household_id]
        # As the household is called on the day of publication.
        head = heads.get(household.id, household.head)
        lines.append(
            BoardLine(
                rank=str(result.rank),
                group=household.group_no,
                code=household.code,
                name=mask_name(head) if household.name_may_be_published else "",
                points=points(result.points),
                year_points=points(result.year_points),
                average="" if result.average is None else points(result.average),
            )
        )
    return tuple(lines)


def canonical(
    village: Area,
    settlement: Settlement,
    lines: Sequence[BoardLine],
    until: date,
    figures: str,
    corrects: Mapping[str, object] | None = None,
    passed: PeriodRecord | None = None,
) -> str:
    """What the digest is of: the data shown, not the picture of it.

    `figures` stands for what is not shown (`figures_of`), so that it is published all the same.
    `corrects` is what a correction says of the publication it takes the place of, `passed` the
    meeting that passed the result.
    """
    shown = [
        [line.rank, line.group, line.code, line.name, line.points, line.year_points]
        + ([line.average] if line.average else [])
        for line in lines
    ]
    published: dict[str, object] = {
        "village": village.code,
        "scheme": settlement.scheme,
        "scheme_digest": settlement.scheme_digest,
        "period": settlement.period,
        "revision": settlement.revision,
        "objections_until": until.isoformat(),
        "figures": figures,
        "households": shown,
    }
    if settlement.part_of:
        published["part_of"] = settlement.part_of
    if passed is not None:
        published["passed"] = [passed.held_on.isoformat(), passed.due, passed.present]
    if corrects is not None:
        published["corrects"] = corrects
    return json.dumps(published, ensure_ascii=False, sort_keys=True)


def figures_of(results: Sequence[HouseholdResult]) -> str:
    """The digest of every figure of a result, also of those that no group sees."""
    return rows_digest(tuple(each) for each in results)


def boards_of(
    store: Store,
    settlement: Settlement,
    lines: tuple[BoardLine, ...],
    digest: str,
    title: str,
    notice: str,
    locale: str,
) -> tuple[str, ...]:
    """The recipes of the pages; `title` and the lines of `notice` are in the town's language."""
    village = store.areas.get(settlement.village_id)
    town = store.areas.get(village.parent_id) if village.parent_id else village
    shown = as_printed(lines)
    pages = page_count(len(shown))
    board = BoardRecipe(
        place=say(locale, "board-place", town=town.name, village=village.name),
        title=title,
        notice=(*notice.splitlines(), *unnamed(shown, locale)),
        heads=heads_of(settlement, lines, locale),
        lines=(),
        digest=say(locale, "board-digest", digest=digest[:SHORT_DIGEST]),
        page=0,
        of=pages,
        widest=_widest(shown),
    )
    return tuple(
        write_recipe(replace(board, lines=tuple(on_page(shown, page)), page=page))
        for page in range(1, pages + 1)
    )


def draw_boards(turn: Turn, settlement: Settlement, boards: Sequence[str]) -> list[int]:
    """Has the pages drawn; returns their ids, in order."""
    named = period_named(settlement.period, turn.house.locale)
    name = say(turn.house.locale, "board-file", month=named)
    return turn.store.media.all_to_draw(boards, name, turn.now)


def unnamed(lines: Iterable[BoardLine], locale: str) -> tuple[str, ...]:
    """Why some households have no name there, where any has none."""
    return (say(locale, "board-unnamed"),) if any(not line.name for line in lines) else ()


def _widest(lines: Sequence[BoardLine]) -> BoardLine | None:
    """A line that has in each column the longest text of all; None where there is no line."""
    if not lines:
        return None

    def longest(texts: Iterable[str]) -> str:
        return max(set(texts), key=lambda text: (sum(2 - sign.isascii() for sign in text), text))

    columns = zip(*(astuple(line) for line in lines), strict=True)
    return BoardLine(*map(longest, columns))


def as_printed(lines: Sequence[BoardLine]) -> tuple[BoardLine, ...]:
    """The lines with the average in the last column, where the scheme ranks by it."""
    return tuple(
        replace(line, year_points=line.average) if line.average else line for line in lines
    )


def heads_of(settlement: Settlement, lines: Sequence[BoardLine], locale: str) -> Heads:
    """What stands above the columns of a published result."""
    return (
        say(locale, "board-rank"),
        say(locale, "board-group"),
        say(locale, "board-code"),
        say(locale, "board-name"),
        say(locale, f"board-points-{Period.parse(settlement.period).kind}"),
        say(locale, _last_head(settlement, lines)),
    )


def _last_head(settlement: Settlement, lines: Sequence[BoardLine]) -> str:
    """What the last column is of: the average where there is one, else how the year stands."""
    if any(line.average for line in lines):
        return "board-average"
    return "board-so-far" if settlement.part_of else "board-year-points"


def objection_telephone(turn: Turn, village: Area) -> str:
    """Where to object by telephone: the village office, else the town's."""
    return telephone_of(turn.store, village)


def telephone_of(store: Store, village: Area) -> str:
    """The same, for whoever has no turn: the office's commands."""
    town = store.areas.get(village.parent_id) if village.parent_id else village
    return village.telephone or town.telephone or "—"
