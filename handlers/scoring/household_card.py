"""What a panel's member sees of a household: its card, what it declared, what was marked."""

from collections.abc import Collection, Iterable, Mapping

from handlers.scoring.household_marks import declared_items, items_of
from handlers.scoring.marked_before import marked_before
from handlers.turn import Turn
from messages.inbound import MediaKind
from messages.written import clock, day, points
from rules.panel_items import acts, is_simply_full, states
from rules.panel_walk import SheetState
from rules.periods import Period
from rules.scheme_items import BaseItem
from rules.schemes import Item
from storage.ledger_lines import LedgerLine
from storage.panels import Panel
from storage.score_marks import Mark
from storage.score_sheets import Sheet

FULL, ITEM, ACTS, SKIP, MORE = "full", "item", "acts", "skip", "more"


def called(sheet: Sheet) -> str:
    """A household in a line: its code and its head."""
    return f"{sheet.code} {sheet.head}"


def card(turn: Turn, panel: Panel, sheet: Sheet, before: str = "") -> str:
    """The household in a few lines; `before` is said above it."""
    done, total = turn.store.score_sheets.count(panel.id)
    proofs = len(turn.store.score_proofs.of_sheet(sheet.id))
    head = turn.words(
        "score-card",
        household=sheet.code,
        head=sheet.head,
        group=sheet.group_no or "—",
        done=str(done),
        total=str(total),
    )
    lines = [*([before, ""] if before else []), head]
    if sheet.state is SheetState.RETURNED:
        lines.append(turn.words("score-card-returned", words=sheet.returned_words))
    marks = turn.store.score_marks.of_sheet(sheet.id)
    if marks:
        lines.append(turn.words("score-card-marked", marks=marked(turn, sheet.period, marks)))
    if before_it := before_in_words(turn, sheet, marks):
        lines.append(turn.words("score-card-before", marks=before_it))
    if sheet.words:
        lines.append(turn.words("score-card-words", words=sheet.words))
    if proofs:
        lines.append(turn.words("score-card-proofs", number=str(proofs)))
    lines.append(turn.words("score-card-how"))
    return "\n".join(lines)


def choices(turn: Turn, panel: Panel, sheet: Sheet) -> list[tuple[str, str]]:
    """The card's taps: all in order first, then what is not, then the rest."""
    items, marks = items_of(turn, panel), _standing(turn, sheet)
    declared = declared_items(turn, panel, sheet)
    unmarked = [item for item in states(items) if item.code not in marks]
    if marks and not unmarked:
        first = "score-keep"
    elif not unmarked:
        first = "score-nothing-full"
    else:
        first = "score-rest-full" if marks else "score-all-full"
    found = [(f"{FULL}/{sheet.id}", turn.words(first))]
    found += [
        (f"{ITEM}/{sheet.id}/{item.code}", turn.words("score-declared", item=of(turn, item, marks)))
        for item in declared
    ]
    found += [_choice(turn, sheet, item, marks) for item in states(items) if item not in declared]
    if acts(items):
        raised = sum(item.code in marks for item in acts(items))
        key = "score-acts-some" if raised else "score-acts"
        found.append((f"{ACTS}/{sheet.id}", turn.words(key, number=str(raised))))
    if sheet.state is not SheetState.SCORED:
        found.append((f"{SKIP}/{sheet.id}", turn.words("score-skip")))
    found.append((f"{MORE}/{sheet.id}", turn.words("score-more")))
    return found


def act_choices(turn: Turn, panel: Panel, sheet: Sheet) -> list[tuple[str, str]]:
    """The acts that may be raised, and the way back."""
    marks = _standing(turn, sheet)
    found = [_choice(turn, sheet, item, marks) for item in acts(items_of(turn, panel))]
    return [*found, ("here", turn.words("score-here"))]


def of(turn: Turn, item: Item, marks: Mapping[str, Mark | LedgerLine]) -> str:
    """An item with its mark, if it has one: "庭院三不见 4/6"."""
    name, mark = turn.name_of(item), marks.get(item.code)
    if mark is None:
        return name
    if isinstance(item, BaseItem):
        return f"{name} {points(mark.hundredths)}/{points(item.max)}"
    return f"{name} +{points(mark.hundredths)}"


def marked(turn: Turn, period: str, marks: Mapping[str, Mark]) -> str:
    """What was marked: the items that are not full one by one, the full ones as a number."""
    scheme = turn.regulations.scheme_for(Period.parse(period))
    told, full = [], 0
    for item in scheme.every_item:
        mark = marks.get(item.code)
        if mark is None:
            continue
        if is_simply_full(item, mark.hundredths):
            full += 1
        else:
            told.append(of(turn, item, marks))
    if full:
        told.append(turn.words("score-full-items", number=str(full)))
    return turn.words("item-mark").join(told)


def before_in_words(turn: Turn, sheet: Sheet, anew: Collection[str]) -> str:
    """What stands in the ledger and is not marked `anew`: item, mark, by whom, of which day."""
    standing = marked_before(turn, sheet)
    scheme = turn.regulations.scheme_for(Period.parse(sheet.period))
    told = [
        turn.words(
            "score-before",
            mark=of(turn, item, standing),
            name=standing[item.code].recorder or "—",
            day=day(standing[item.code].happened_on, turn.locale),
        )
        for item in scheme.items
        if item.code in standing and item.code not in anew
    ]
    return turn.words("list-mark").join(told)


def all_marked(turn: Turn, sheet: Sheet, marks: Mapping[str, Mark]) -> str:
    """What the panel marked, and what stood before and stays."""
    before = before_in_words(turn, sheet, marks)
    told = [marked(turn, sheet.period, marks), turn.words("score-stays", marks=before)]
    return turn.words("item-mark").join(filter(None, told if before else told[:1])) or "—"


def scored_line(turn: Turn, sheet: Sheet) -> str:
    """What was just kept of a household."""
    marks = turn.store.score_marks.of_sheet(sheet.id)
    return turn.words("score-kept", household=called(sheet), marks=all_marked(turn, sheet, marks))


def criteria(turn: Turn, panel: Panel) -> str:
    """What each item asks for, as the regulation says it."""
    return "\n".join(
        turn.words("score-criteria", item=turn.name_of(item), criteria=criteria_of(turn, item))
        for item in items_of(turn, panel)
    )


def criteria_of(turn: Turn, item: Item) -> str:
    """An item's criteria and maximum in this person's language."""
    found = item.criteria if turn.locale == "zh_CN" else item.criteria_en
    if isinstance(item, BaseItem):
        most = turn.words("score-most", most=points(item.max))
        return turn.words("list-mark").join(part for part in (most, found) if part)
    return found or "—"


def who_is_there(turn: Turn, sheet: Sheet) -> str:
    """Who has the household just now, and until when if they do nothing more."""
    now = turn.store.score_sheets.get(sheet.id)
    if now.holder_id is None or now.held_until is None:
        return turn.words("score-somebody-there", household=called(sheet))
    return turn.words(
        "score-taken",
        name=turn.store.people.get(now.holder_id).name,
        household=called(sheet),
        until=clock(now.held_until, turn.regulations.zone, turn.locale),
    )


def show_proposals(turn: Turn, sheet: Sheet) -> None:
    """What the household declared (自主申报), each with its proof; to the panel's member alone."""
    scheme = turn.regulations.scheme_for(Period.parse(sheet.period))
    for declared in turn.store.declarations.waiting(sheet.household_id, sheet.period):
        item = scheme.by_code.get(declared.item)
        proofs = turn.store.declarations.proofs(declared.id)
        turn.say_text(
            turn.words(
                "score-proposal",
                household=called(sheet),
                item=turn.name_of(item) if item else declared.item,
                words=declared.words or "—",
            ),
            photos=_of_kind(proofs, photos=True),
            files=_of_kind(proofs, photos=False),
        )


def _of_kind(proofs: Iterable[tuple[int, str]], *, photos: bool) -> list[int]:
    return [media_id for media_id, kind in proofs if (kind == MediaKind.PHOTO.value) is photos]


def _standing(turn: Turn, sheet: Sheet) -> dict[str, Mark | LedgerLine]:
    return {**marked_before(turn, sheet), **turn.store.score_marks.of_sheet(sheet.id)}


def _choice(
    turn: Turn, sheet: Sheet, item: BaseItem, marks: Mapping[str, Mark | LedgerLine]
) -> tuple[str, str]:
    return f"{ITEM}/{sheet.id}/{item.code}", of(turn, item, marks)
