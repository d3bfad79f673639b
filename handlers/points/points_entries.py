"""A household's newest ledger lines in words: what, how much, where, why and by whom."""

from collections.abc import Mapping, Sequence

from handlers.points import by_document
from handlers.points.idle_entries import idle_among
from handlers.points.standing_marks import replaced_among
from handlers.scoring import panel_entries
from handlers.turn import Turn
from messages.written import day, period_named, points, signed
from rules.scheme_items import BaseItem
from rules.schemes import Item
from storage.households import Household
from storage.ledger_lines import Kind, LedgerLine

LAST_LINES = 5


def last_entries(turn: Turn, household: Household) -> list[str]:
    """The household's newest lines in words, newest first."""
    entries = turn.store.ledger.last_lines(household.id, LAST_LINES + panel_entries.MORE)
    if not entries:
        return [turn.words("points-no-entries")]
    shown = panel_entries.folded(turn, entries)[:LAST_LINES]
    return [turn.words("points-entries"), *in_words(turn, household, shown)]


def in_words(
    turn: Turn, household: Household, folded: Sequence[tuple[LedgerLine, int]]
) -> list[str]:
    """A household's lines in words, each with how many full marks of a panel it stands for.

    One that adds nothing to the sum says so, or the lines would come to more than it; so does a
    mark that another has replaced.
    """
    entries = [entry for entry, _ in folded]
    names, idle = _names_of(turn, household, entries), idle_among(turn, entries)
    replaced, told = replaced_among(turn, entries), []
    for entry, count in folded:
        line = (
            _entry(turn, entry, names)
            if count == 1
            else panel_entries.full_marks(turn, entry, count)
        )
        if entry.id in idle:
            line = turn.words(f"entry-idle-{idle[entry.id].kind}", entry=line)
        if entry.id in replaced:
            line = turn.words("entry-replaced", entry=line)
        told.append(line)
    return told


def _names_of(turn: Turn, household: Household, entries: Sequence[LedgerLine]) -> Mapping[int, str]:
    """The household's members by id, where an entry is a member's own."""
    if all(entry.member_id is None for entry in entries):
        return {}
    return {each.id: each.name for each in turn.store.members.ever(household.id)}


def _entry(turn: Turn, entry: LedgerLine, names: Mapping[int, str]) -> str:
    """One line in words: when, what, how much, and where, why and by whom as far as it says."""
    # A score is of the day it happened; a credit is of the day it arrived.
    scored = entry.kind in (Kind.SCORE.value, Kind.REVERSAL.value)
    arrived = turn.regulations.today(entry.recorded_at)
    when = day(entry.happened_on if scored else arrived, turn.locale)
    if entry.kind == Kind.CREDIT.value:
        named = period_named(entry.item, turn.locale)
        return turn.words("entry-credit", day=when, month=named, points=signed(entry.credited))
    if entry.kind == Kind.CARRIED_OVER.value and entry.item:
        moved = turn.words(f"entry-moved-{entry.item}")
        return turn.words("entry-moved", day=when, why=moved, points=signed(entry.credited))
    if entry.kind == Kind.CARRIED_OVER.value:
        return turn.words("entry-carried-over", day=when, points=signed(entry.credited))
    if entry.kind in (Kind.SPEND.value, Kind.GIVEN_BACK.value):
        return _order(turn, entry, when)
    item = turn.regulations.scheme_on(entry.happened_on).by_code.get(entry.item)
    if by_document.needs_document(item) and not by_document.is_for(
        turn, entry.household_id, entry.member_id
    ):
        change = entry.hundredths if entry.kind == Kind.SCORE.value else -entry.hundredths
        return turn.words("entry-in-person", day=when, points=signed(change))
    named = turn.name_of(item) if item else entry.item
    if entry.member_id is not None and entry.member_id in names:
        named = turn.words("entry-whose", name=names[entry.member_id], item=named)
    if entry.kind == Kind.REVERSAL.value:
        why = entry.reason or "—"
        return turn.words(
            "entry-reversal", day=when, item=named, points=_figure(item, -entry.hundredths), why=why
        )
    told = (entry.place, entry.reason, entry.recorder)
    why = turn.words("list-mark").join(part for part in told if part)
    figure = _figure(item, entry.hundredths)
    return turn.words("entry-score", day=when, item=named, points=figure, why=why or "—")


def _order(turn: Turn, entry: LedgerLine, when: str) -> str:
    key = "entry-spend" if entry.kind == Kind.SPEND.value else "entry-given-back"
    return turn.words(
        key,
        day=when,
        goods=entry.reason or entry.item,
        quantity=entry.quantity,
        points=signed(entry.credited),
    )


def _figure(item: Item | None, hundredths: int) -> str:
    return points(hundredths) if isinstance(item, BaseItem) else signed(hundredths)
