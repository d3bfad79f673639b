"""Where a period's points come from, item by item: what was marked, and what nobody marked.

What counts in full without a mark (`unmarked = "full"`) never looks as if it had been inspected.
"""

from collections.abc import Mapping, Sequence

from handlers.turn import Turn
from messages.written import points
from rules.points import mean
from rules.scheme_items import BaseItem, Group
from rules.schemes import Scheme
from rules.settlement import QUARTERS, ItemLine, earned_by_item


def base_in_words(turn: Turn, scheme: Scheme, items: Sequence[ItemLine]) -> list[str]:
    """The base: each group with its items, or what a scheme without base items gives."""
    if not scheme.items:
        given = turn.words("points-base", base=points(scheme.base))
        return [given] if scheme.base else []
    of_item: dict[str, list[ItemLine]] = {}
    for line in items:
        of_item.setdefault(line.code, []).append(line)
    earned = earned_by_item(items)
    return [_group(turn, scheme, group, of_item, earned) for group in scheme.groups]


def _group(
    turn: Turn,
    scheme: Scheme,
    group: Group,
    of_item: Mapping[str, Sequence[ItemLine]],
    earned: Mapping[str, int],
) -> str:
    members = [item for item in scheme.items if item.group == group.name]
    told = [
        turn.words(
            "points-group",
            group=turn.name_of(group),
            earned=points(sum(earned[item.code] for item in members)),
            most=points(group.max),
        )
    ]
    if len(members) == 1 and members[0].name == group.name:
        return "\n".join([*told, *_alone(turn, members[0], of_item[members[0].code])])
    silent = [each for each in members if _is_silent(each, of_item[each.code])]
    marked = [each for each in members if each not in silent]
    for key, some in (("points-items", marked), ("points-items-unmarked", silent)):
        if some:
            shown = [_of_max(turn, item, earned[item.code]) for item in some]
            told.append(turn.words(key, items=turn.words("item-mark").join(shown)))
    told += [
        quarters
        for item in marked
        if item.every == "quarter"
        for quarters in _quarters(turn, of_item[item.code])
    ]
    return "\n".join(told)


def _alone(turn: Turn, item: BaseItem, lines: Sequence[ItemLine]) -> list[str]:
    """Of a group that is its one item: nothing twice, only what the group's line does not say."""
    if item.every == "quarter":
        return _quarters(turn, lines)
    return [turn.words("points-unmarked")] if _is_silent(item, lines) else []


def _quarters(turn: Turn, lines: Sequence[ItemLine]) -> list[str]:
    """That the figure is a mean, of which quarters' figures, and which of them nobody marked."""
    silent = [str(line.quarter) for line in lines if not line.notes and line.earned]
    told = [
        turn.words("points-quarter", quarter=str(line.quarter), points=points(line.earned))
        for line in lines
        if line.notes or not line.earned
    ]
    if silent:
        which = turn.words("list-mark").join(silent)
        told.append(turn.words("points-quarters-unmarked", quarters=which))
    shown = mean(sum(line.earned for line in lines), len(QUARTERS))
    quarters = turn.words("item-mark").join(told)
    return [turn.words("points-quarters", mean=points(shown), quarters=quarters)]


def _is_silent(item: BaseItem, lines: Sequence[ItemLine]) -> bool:
    """Whether nobody marked what counts in full without a mark."""
    return item.unmarked == "full" and not any(line.notes for line in lines)


def _of_max(turn: Turn, item: BaseItem, earned: int) -> str:
    full = earned == item.max
    figure = points(earned) if full else f"{points(earned)}/{points(item.max)}"
    return f"{turn.name_of(item)} {figure}"
