"""没评分的户: the clerk sees which households nobody has scored yet in the periods still open."""

from itertools import groupby

from handlers.buttons import PanelButton, ParticipationButton, PointsButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.people import find_household
from handlers.scoring.panel_period import last_scoring_day, open_periods
from handlers.turn import Turn
from messages.written import day, period_named, points
from rules.part_results import without_marks
from rules.periods import Period
from rules.roles import Role
from storage.areas import Area
from storage.unscored import Unscored, count_unscored, unscored

flow = Flow("unscored_list", needs=Role.CLERK, where=Where.PRIVATE)

ON_A_PAGE = 20


@flow.opens_on_words("phrases-unscored")
def overview(turn: Turn) -> None:
    """The first page for each village and each period that is still scored."""
    for village in find_household.villages(turn, Role.CLERK):
        for period in open_periods(turn, village.id):
            _show(turn, village, period, 1)


@flow.opens_on(ParticipationButton.UNSCORED)
def show_page(turn: Turn, village_id: int, ordinal: int, page: int) -> None:
    """A page of one village and period, as it stands now."""
    village = turn.store.areas.get(village_id)
    if not turn.reaches(Role.CLERK, village.id):
        raise Refuse("refused-role")
    for period in open_periods(turn, village.id):
        if period.ordinal == ordinal:
            _show(turn, village, period, page)
            return
    raise Refuse("unscored-over")


def _show(turn: Turn, village: Area, period: Period, page: int) -> None:
    connection, scheme = turn.store.connection, turn.regulations.scheme_for(period)
    count = count_unscored(connection, village.id, period)
    named = period_named(str(period), turn.locale)
    if not count:
        turn.say("unscored-none", village=village.name, period=named)
        return
    pages = -(-count // ON_A_PAGE)
    page = min(max(page, 1), pages)
    found = unscored(connection, village.id, period, (page - 1) * ON_A_PAGE, ON_A_PAGE)
    buttons = [
        turn.button(label, ParticipationButton.UNSCORED, village.id, period.ordinal, other)
        for other, label in ((page - 1, "part-page-before"), (page + 1, "part-page-after"))
        if 1 <= other <= pages
    ]
    buttons.append(turn.button("menu-enter-points", PointsButton.ENTER))
    if scheme.panel is not None:
        buttons.append(turn.button("menu-panels", PanelButton.LIST))
    turn.say(
        "unscored-list",
        buttons=buttons,
        village=village.name,
        period=named,
        count=str(count),
        page=str(page),
        pages=str(pages),
        lines=_lines(turn, found),
        day=day(last_scoring_day(turn, period), turn.locale),
        points=points(without_marks(scheme, period)),
    )


def _lines(turn: Turn, found: tuple[Unscored, ...]) -> str:
    mark = turn.words("list-mark")
    return "\n".join(
        turn.words(
            "unscored-grid",
            grid=grid,
            households=mark.join(f"{each.code} {each.head}" for each in there),
        )
        for grid, there in groupby(found, key=lambda each: each.grid)
    )
