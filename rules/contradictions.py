"""Where a regulation's tables contradict each other, each fault named by table, entry and key."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from rules.faults import TOP, Fault
from rules.parts import part_kind
from rules.periods import Period
from rules.schemes import Item, Scheme

WITHIN_A_YEAR = "must lie within a year of the meeting"


def contradictions(scheme: Scheme) -> Iterator[Fault]:
    """Every fault that no single value shows: doubles, sums, quarters, shares, dates,
    panels, gates, proposals."""
    yield from _written_twice(scheme)
    yield from _honours(scheme)
    yield from _sums(scheme)
    yield from _quarters(scheme)
    yield from _shares(scheme)
    yield from _dates(scheme)
    yield from _panel(scheme)
    yield from _openings(scheme)
    yield from _proposals(scheme)


def _proposals(scheme: Scheme) -> Iterator[Fault]:
    """What is proposed is a bonus of the period, or goes either way; and no gate shuts it."""
    items: tuple[Item, ...] = (*scheme.bonus, *scheme.signed)
    may_be = {item.code for item in items if not item.gated}
    for key in ("case", "claim"):
        code = getattr(scheme.proposals, key)
        if code is not None and code not in may_be:
            yield Fault("proposals", TOP, key, f"{code} is no bonus of the period without a gate")


def _written_twice(scheme: Scheme) -> Iterator[Fault]:
    named = {"items": [item.code for item in scheme.every_item]}
    named["groups"] = [group.name for group in scheme.groups]
    for table, codes in named.items():
        for code, times in Counter(codes).items():
            if times > 1:
                yield Fault(table, code, "", f"written {times} times")


def _honours(scheme: Scheme) -> Iterator[Fault]:
    """No honour is named twice, be it in two tables, and none is called as the lot is."""
    before: set[str] = set()
    named = [
        (table, "honour", honour.honour)
        for table, honours in scheme.honours.items()
        for honour in honours
    ]
    named += [("selections", "code", selection.code) for selection in scheme.selections]
    for table, key, code in named:
        if code in before:
            yield Fault(table, code, key, "another honour is called so already")
        if code == "lot":
            reason = "marks those who draw lots, no honour is called so"
            yield Fault(table, "lot", key, reason)
        before.add(code)


def _sums(scheme: Scheme) -> Iterator[Fault]:
    groups = {group.name: group.max for group in scheme.groups}
    for item in scheme.items:
        if item.group not in groups:
            yield Fault("items", item.code, "group", f"there is no group {item.group}")
    for name, most in groups.items():
        if sum(item.max for item in scheme.items if item.group == name) != most:
            yield Fault("groups", name, "max", "its items do not add up to it")
    # Without any, the base is given and there is nothing to add up.
    if (groups or scheme.items) and sum(groups.values()) != scheme.base:
        yield Fault(TOP, "", "base", "the groups do not add up to it")
    if scheme.prizes and sum(tier.percent for tier in scheme.prizes.tiers) != 100:
        yield Fault("prizes", "tiers", "percent", "they do not add up to 100")


def _quarters(scheme: Scheme) -> Iterator[Fault]:
    """Only a year has quarters of which a mean can be taken."""
    for item in scheme.items:
        if item.every == "quarter" and scheme.period != "year":
            yield Fault("items", item.code, "every", "only a scheme by the year has quarters")


def _shares(scheme: Scheme) -> Iterator[Fault]:
    """Shares are cumulative, the best first; a period's base measures a period's points."""
    if scheme.shares is None:
        return
    before = 0
    for tier in scheme.shares.tiers:
        if tier.up_to_percent <= before:
            reason = f"must be more than {before}, where the tier before ends"
            yield Fault("shares", f"tiers {tier.honour}", "up_to_percent", reason)
        before = tier.up_to_percent
    if scheme.shares.at_or_above_base and scheme.shares.of == "year" != scheme.period:
        yield Fault(
            "shares", "", "at_or_above_base", "the base is that of a period, not that of a year"
        )


def _dates(scheme: Scheme) -> Iterator[Fault]:
    days = scheme.calendar
    if days.scoring_until_day > days.publish_by_day:
        yield Fault("calendar", "", "publish_by_day", "comes before the scoring ends")
    published = scheme.assembly.publish_by_day if scheme.assembly else days.publish_by_day
    if published + days.objection_days > days.redemption_day:
        yield Fault("calendar", "", "redemption_day", "comes before the objections end")
    elif published + days.objection_days + 2 > days.redemption_day:
        yield Fault("calendar", "", "redemption_day", "leaves no day to answer the last objections")
    yield from _assembly(scheme)
    if scheme.adoption is None:
        return
    try:
        holds_from = Period.parse(scheme.adoption.holds_from)
    except ValueError:
        holds_from = None
    if holds_from is None or holds_from.kind != scheme.period:
        yield Fault("adoption", "", "holds_from", f"is no {scheme.period}")


def _assembly(scheme: Scheme) -> Iterator[Fault]:
    """The meeting has figures to look at, and what it passed is published and final in time."""
    assembly, days = scheme.assembly, scheme.calendar
    if assembly is None:
        return
    there = days.scoring_until_day + 1
    if part_kind(scheme) is not None:
        there = days.publish_by_day + days.objection_days + 1
    if assembly.held_by_day < there:
        reason = f"comes before the result is there, on day {there}"
        yield Fault("assembly", "", "held_by_day", reason)
    if assembly.publish_by_day < assembly.held_by_day:
        yield Fault("assembly", "", "publish_by_day", "comes before the meeting")
    if assembly.report_by_day <= assembly.publish_by_day + days.objection_days:
        yield Fault("assembly", "", "report_by_day", "comes before the result is final")


def _panel(scheme: Scheme) -> Iterator[Fault]:
    """A panel marks base items, and of the households it may have somebody must be no member's."""
    if scheme.panel is None:
        return
    if not scheme.items:
        yield Fault("panel", "", "", "there are no base items for a panel to mark")
    most, least = scheme.panel.most_households, scheme.panel.at_least
    if most is not None and most <= least:
        reason = f"must be more than the {least} members, who do not score their own"
        yield Fault("panel", "", "most_households", reason)


def _openings(scheme: Scheme) -> Iterator[Fault]:
    """A gate opens only for an item that has one, and for a year from the meeting at most."""
    for opening in scheme.gate_opened:
        item = scheme.by_code.get(opening.item)
        if item is None or not item.gated:
            yield Fault("gate_opened", opening.item, "item", "there is no such gated item")
        if not _within_a_year(opening.meeting_date, opening.expires):
            yield Fault("gate_opened", opening.item, "expires", WITHIN_A_YEAR)
    shown = scheme.improvement_list
    if shown is not None and not _within_a_year(shown.meeting_date, shown.expires):
        yield Fault("improvement_list", "", "expires", WITHIN_A_YEAR)


def _within_a_year(begun: date, end: date) -> bool:
    # Compared by parts: 29 February has no day a year on.
    latest = (begun.year + 1, begun.month, begun.day)
    return begun <= end and (end.year, end.month, end.day) <= latest
