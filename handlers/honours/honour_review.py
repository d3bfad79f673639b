"""The selection as it stands is shown to the clerk, who confirms it or changes it.

GOVERNANCE.md section 4: ranks propose; the panel selects and records why.
"""

from collections.abc import Callable, Iterable

from handlers.errors import Refuse
from handlers.flow import Flow, Opening, Where
from handlers.heard import Heard
from handlers.honours.honour_draft import Draft
from handlers.honours.honour_sitting import Sitting, lay_table, sit
from handlers.points import another_decides
from handlers.turn import Turn
from messages.written import period_named, points
from rules.honour_choice import How, Pick
from rules.roles import Role

flow = Flow("select_honours", needs=Role.CLERK, where=Where.PRIVATE)

CONFIRM, LOT_PROGRAM, LOT_PANEL, PUT_IN, TAKE_OUT, LATER = (
    "confirm",
    "lot_program",
    "lot_panel",
    "put_in",
    "take_out",
    "later",
)

_ACTIONS: dict[str, Opening] = {}


def on_choice(name: str) -> Callable[[Opening], Opening]:
    """The function does what a choice under the review says."""

    def enter(function: Opening) -> Opening:
        _ACTIONS[name] = function
        return function

    return enter


def begin(turn: Turn, settlement_id: int, honour: str) -> None:
    """Begins with what ranks propose; raises Refuse where that names the clerk's own household."""
    sitting = sit(turn, lay_table(turn, settlement_id), honour)
    if sitting.free <= 0:
        raise Refuse("refused-honour-given")
    draft = Draft.of(sitting)
    require_others(turn, sitting, draft.codes)
    show(turn, sitting, draft)


def require_others(turn: Turn, sitting: Sitting, codes: Iterable[str]) -> None:
    """Nobody decides for their own household; raises Refuse, which says who decides instead."""
    for code in codes:
        if another_decides.is_own(turn, sitting.table.households[code].id):
            raise Refuse("refused-honour-own-household", household=code)


def at_hand(turn: Turn) -> tuple[Sitting, Draft]:
    """The table and the draft; raises Refuse if a colleague gave the honour meanwhile."""
    draft = Draft.read(turn.recall("draft"))
    sitting = sit(turn, lay_table(turn, draft.settlement_id), draft.honour)
    if sitting.round != draft.round:
        raise Refuse("refused-honour-given")
    return sitting, draft


def show(turn: Turn, sitting: Sitting, draft: Draft) -> None:
    """Says whom the selection names, and asks what is to be done with it."""
    turn.remember(draft=draft.dump())
    waiting = draft.waiting(sitting)
    refusal = draft.refusal(sitting)
    choices = [] if refusal else [(CONFIRM, "honour-confirm")]
    if waiting:
        choices += [(LOT_PROGRAM, "honour-lot-program"), (LOT_PANEL, "honour-lot-panel")]
    if draft.left(sitting) > 0:
        choices.append((PUT_IN, "honour-put-in"))
    if draft.picks or waiting:
        choices.append((TAKE_OUT, "honour-take-out"))
    choices.append((LATER, "honour-later"))
    if waiting:
        ask = turn.words("honour-review-ask-lot")
    else:
        ask = turn.words("honour-review-ask-more" if refusal else "honour-review-ask")
    turn.ask_text(
        "\n".join([*_head(turn, sitting, draft), *_picked(turn, sitting, draft), ask]),
        then=decide,
        choices=[(value, turn.words(label)) for value, label in choices],
        free=False,
    )


@flow.step
def decide(turn: Turn, heard: Heard) -> None:
    """Goes on with what was chosen."""
    _ACTIONS[heard.choice](turn)


@on_choice(LATER)
def lay_aside(turn: Turn) -> None:
    """Nothing was decided; nothing is kept."""
    turn.say("honour-laid-aside")


def _head(turn: Turn, sitting: Sitting, draft: Draft) -> list[str]:
    offer = sitting.offer
    lines = [
        turn.words(
            "honour-review",
            village=sitting.table.village.name,
            period=period_named(offer.period, turn.locale),
            honour=turn.name_of(offer),
            places=str(offer.places),
        )
    ]
    if 0 < offer.at_least <= draft.able(sitting):
        lines.append(turn.words("honour-review-least", count=str(offer.at_least)))
    if sitting.standing:
        given, left = str(len(sitting.standing)), str(sitting.free)
        lines.append(turn.words("honour-review-standing", count=given, left=left))
    if offer.yuan:
        lines.append(turn.words("honour-review-each", yuan=str(offer.yuan)))
    return lines


def _picked(turn: Turn, sitting: Sitting, draft: Draft) -> list[str]:
    lines = [turn.words("honour-review-no-picks")]
    if draft.picks:
        lines = [turn.words("honour-review-picks", count=str(len(draft.picks)))]
        lines += _picks(turn, sitting, draft.picks)
    if waiting := draft.waiting(sitting):
        left, count = str(draft.left(sitting)), str(len(waiting))
        lines.append(turn.words("honour-review-tied", left=left, count=count))
        lines += _picks(turn, sitting, [Pick(code, How.PROPOSED) for code in waiting])
    if draft.lot is not None and draft.lot.seed:
        lines.append(turn.words("honour-review-program", seed=draft.lot.seed))
    elif draft.lot is not None:
        lines.append(turn.words("honour-review-panel", present=draft.lot.present))
    if draft.passed:
        lines.append(turn.words("honour-review-passed"))
        lines += [
            turn.words(
                "honour-pick-passed", code=code, head=sitting.table.households[code].head, why=why
            )
            for code, why in draft.passed.items()
        ]
    return lines


def _picks(turn: Turn, sitting: Sitting, picks: Iterable[Pick]) -> list[str]:
    """One line a household; under it, that the re-check found it otherwise than it was marked."""
    differing = turn.store.rechecks.differing(sitting.table.village.id, sitting.offer.period)
    lines = []
    for pick in picks:
        lines.append(_pick(turn, sitting, pick))
        if pick.code in differing:
            words = differing[pick.code] or "—"
            lines.append(turn.words("honour-recheck-differs", words=words))
    return lines


def _pick(turn: Turn, sitting: Sitting, pick: Pick) -> str:
    head = sitting.table.households[pick.code].head
    if pick.how is How.CHOSEN:
        return turn.words("honour-pick-named", code=pick.code, head=head, why=pick.why)
    found = sitting.table.candidates[pick.code]
    figure = found.year_points if sitting.offer.table == "prizes" else found.points
    key = "honour-pick-drawn" if pick.how is How.DRAWN else "honour-pick"
    return turn.words(key, code=pick.code, head=head, points=points(figure))
