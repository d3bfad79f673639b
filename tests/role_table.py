"""Who gets what answer to which button and which words: the table, written out by hand.

The columns are the roles, somebody who is bound and has none, and somebody nobody knows. What is
given is the key of the first thing the bot says. `GOVERNANCE.md`, section 1, says who does what.
"""

from rules.roles import Role

UNBOUND, NO_ROLE = "unbound", "no_role"
COLUMNS = (*(role.value for role in Role), NO_ROLE, UNBOUND)

SEATED = ("grid_worker", "grid_leader", "household")
"""Whose people sit on the one panel there is; the grid leader's leads it."""

Row = dict[str, str]


def _row(others: str, unbound: str = "refused-unbound", **holders: str) -> Row:
    """One line of the table: what these holders get, and what all the others get."""
    given = {**dict.fromkeys(COLUMNS, others), UNBOUND: unbound, **holders}
    assert set(given) == set(COLUMNS), holders
    return given


def _reporters(answer: str, others: str, unbound: str) -> Row:
    names = ("grid_worker", "grid_leader", "command_room", "household")
    return _row(others, unbound, **dict.fromkeys(names, answer))


def _readers(answer: str) -> Row:
    names = ("clerk", "grid_leader", "supervisor")
    return _row("refused-role", **dict.fromkeys(names, answer))


def _officers(answer: str, **also: str) -> Row:
    names = ("clerk", "grid_leader", "grid_worker")
    return _row("refused-role", **dict.fromkeys(names, answer), **also)


def _only(role: str, answer: str, others: str = "refused-role", **also: str) -> Row:
    return _row(others, **{role: answer}, **also)


def _on_panel(answer: str, others: str, **also: str) -> Row:
    """Whoever sits on the panel of `role_town.py`: that is a seat, not a role."""
    return _row(others, **dict.fromkeys(SEATED, answer), **also)


def _seers(answer: str, **also: str) -> Row:
    """Whoever may see a case that was only reported: its reporter, the room, the leaders."""
    names = ("grid_worker", "command_room", "deputy_leader", "main_leader")
    return _row("refused-case-not-yours", **{**dict.fromkeys(names, answer), **also})


NO_MOVE = "refused-case-no-such-role"


def _deciders(answer: str, others: str = "refused-role", **also: str) -> Row:
    names = ("command_room", "deputy_leader", "main_leader")
    return _row(others, **{**dict.fromkeys(names, answer), **also})


def _counted(unbound: str) -> Row:
    """Whoever has figures to see; in the town and its villages there is a choice."""
    of_one = ("grid_worker", "grid_leader", "handling_unit", "supervisor")
    return _row(
        "refused-role",
        unbound,
        **dict.fromkeys(of_one, "figures-which-period"),
        **dict.fromkeys(("command_room", "deputy_leader", "main_leader"), "figures-of-whom"),
    )


def _to_do() -> Row:
    """The room has what was reported; nothing waits for the others yet."""
    others = dict.fromkeys(("handling_unit", "deputy_leader", "main_leader"), "to-do-none")
    return _row("refused-role", command_room="to-do", **others)


def _case_leaders(answer: str) -> Row:
    return _deciders(answer, NO_MOVE)


IN_A_VILLAGE = dict.fromkeys(
    ("grid_worker", "grid_leader", "clerk", "supervisor"), "worker-of-village"
)
"""Who holds an office in a village reads its grid workers."""


BUTTONS: dict[str, Row] = {
    "menu.points": _only("household", "points-head", "points-no-household"),
    "menu.report": _reporters("file-send-anything", "refused-report", "refused-unbound"),
    "menu.worker": _row("worker-no-household", household="worker-line", **IN_A_VILLAGE),
    "menu.mine": _only("grid_worker", "my-cases", "my-cases-none"),
    "menu.todo_page": _to_do(),
    "menu.todo": _to_do(),
    "case.report": _reporters("file-send-anything", "refused-report", "refused-unbound"),
    "case.said": {
        **_reporters("button-unknown", "refused-report", "refused-unbound"),
        "grid_worker": "said-filed",
    },
    "case.add_said": _row("button-unknown", grid_worker="said-added"),
    "case.show": _seers("card-head", grid_worker="story"),
    "case.story": _seers("story"),
    "case.accept": _row(
        "refused-role",
        command_room="accept-done",
        handling_unit="refused-case-no-such-role",
    ),
    "case.take": _row(
        "refused-role",
        handling_unit="take-done",
        command_room="refused-case-no-such-role",
    ),
    "case.dispatch": _only("command_room", "dispatch-which-unit"),
    "case.take_back": _only("command_room", "take-back-why"),
    "case.finish": _row(
        "refused-role",
        grid_worker="refused-case-no-such-role",
        handling_unit="finish-send-photo",
    ),
    "case.on_spot": _row(
        "refused-role",
        grid_worker="refused-case-item-first",
        handling_unit="refused-case-no-such-role",
    ),
    "case.part": _row(
        "refused-role",
        grid_worker="refused-case-no-such-role",
        handling_unit="refused-case-not-yours",
    ),
    "case.more": _seers("case-more"),
    "case.merge": _only("command_room", "merge-with-which-number"),
    "case.press": _case_leaders("case-say-press"),
    "case.hard": _case_leaders("case-say-mark-hard"),
    "case.not_hard": _only("command_room", "refused-case-not-hard", NO_MOVE),
    "case.decide": _case_leaders("case-say-decide"),
    "case.bring_in": _only("command_room", "case-say-bring-in", NO_MOVE),
    "case.track": _only("command_room", "refused-case-wrong-state", NO_MOVE),
    "case.county_done": _only("command_room", "refused-case-wrong-state", NO_MOVE),
    "case.county_back": _only("command_room", "refused-case-wrong-state", NO_MOVE),
    "case.resume": _only("command_room", "refused-case-wrong-state", NO_MOVE),
    "case.answer": _only("handling_unit", "refused-case-nothing-to-answer", NO_MOVE),
    "case.object": _row(
        NO_MOVE,
        **dict.fromkeys(("grid_leader", "command_room", "household"), "refused-case-not-yours"),
        grid_worker="case-say-object",
    ),
    "case.rate": _row(
        NO_MOVE,
        **dict.fromkeys(("grid_leader", "command_room", "household"), "refused-case-not-yours"),
        grid_worker="case-rate",
    ),
    "case.rate_say": _only("grid_worker", "refused-case-not-rated", "refused-case-not-yours"),
    "case.ask_return": _row("refused-role", handling_unit="case-ask-why", command_room=NO_MOVE),
    "case.ask_time": _row("refused-role", handling_unit="case-extend-by", command_room=NO_MOVE),
    "case.ask_hold": _row(
        "refused-role", handling_unit="case-suspend-until", command_room="case-suspend-until"
    ),
    "case.ask_void": _row("refused-role", command_room="case-ask-why", handling_unit=NO_MOVE),
    "case.ask_up": _row("refused-role", command_room="case-ask-why", handling_unit=NO_MOVE),
    "case.withdraw": _row(
        "refused-role",
        handling_unit="refused-case-nothing-asked",
        command_room="refused-case-nothing-asked",
    ),
    "case.grant": _deciders("refused-case-nothing-asked"),
    "case.refuse": _deciders("refused-case-nothing-asked"),
    "case.letters": _only("command_room", "letter-none-yet"),
    "case.paper_give": _only("command_room", "refused-letter-no-unit"),
    "case.paper_press": _only("command_room", "refused-letter-no-press"),
    "case.paper_reply": _only("command_room", "letter-none-yet"),
    "case.pass": _only("command_room", "check-passed"),
    "case.rework": _only("command_room", "rework-what-is-wrong"),
    "case.add": _only("grid_worker", "add-send-anything", "refused-case-not-yours"),
    "case.private": _row(
        NO_MOVE,
        **dict.fromkeys(("grid_leader", "household"), "refused-case-not-yours"),
        grid_worker="kept-private",
        command_room="refused-case-already-private",
    ),
    "case.called": _only("command_room", "refused-case-nobody-to-call"),
    "case.set_grid": _only("command_room", "refused-case-not-yours"),
    "record.new": _only("command_room", "record-which-way"),
    "record.take": _only("command_room", "orders-taking"),
    "record.leave": _only("command_room", "orders-left"),
    "case.leave": _row("follow-none"),
    "case.judge": _row(
        "refused-role",
        **dict.fromkeys(("command_room", "deputy_leader", "main_leader"), "refused-judge-nothing"),
    ),
    "case.item": _only("command_room", "set-item-which"),
    "case.grid": _only(
        "grid_worker", "filed-in-other-grid", "refused-role", grid_leader="refused-case-not-yours"
    ),
    "task.list": _row("refused-role", grid_worker="task-card", command_room="tasks-of-room"),
    "task.new": _only("command_room", "task-ask-title"),
    "task.show": _only("command_room", "task-head"),
    "task.answer": _only("grid_worker", "task-fill-yes-no"),
    "task.nothing": _only("grid_worker", "task-answered"),
    "task.file": _only("grid_worker", "refused-task-nothing-filed"),
    "task.remind": _only("command_room", "task-reminded"),
    "task.sheet": _only("command_room", "task-sheet-comes"),
    "task.close": _only("command_room", "task-close-anyway"),
    "room.open": _deciders("room-desk-head"),
    "room.queue": _deciders("queue-page"),
    "room.page": _deciders("queue-no-more"),
    "room.find": _row("find-what"),
    "room.found": _row("find-old"),
    "room.duty": _deciders("duty-none"),
    "room.duty_put": _deciders("duty-send-lines"),
    "room.duty_off": _deciders("duty-off-already"),
    "room.duty_sheet": _deciders("duty-sheet-comes"),
    "room.duty_keep": _deciders("button-unknown", command_room="duty-sheet-kept"),
    "room.duty_drop": _deciders("button-unknown", command_room="duty-sheet-dropped"),
    "room.hand_over": _only("command_room", "handover-left"),
    "room.take_over": _only("command_room", "handover-taken"),
    "room.consult": _deciders("consult-none-yet", command_room="consult-none"),
    "room.list": _only("command_room", "consult-nothing"),
    "room.walk": _deciders("consult-next"),
    "room.sheet": _deciders("consult-sheet"),
    "patrol.well": _only("grid_worker", "patrol-thanks", "refused-patrol"),
    "patrol.found": _only("grid_worker", "file-send-anything", "refused-patrol"),
    "points.show_name": _only("household", "name-published", "refused-not-your-household"),
    "points.hide_name": _only("household", "name-hidden", "refused-not-your-household"),
    "points.enter": _only("clerk", "enter-which-household"),
    "points.revoke": _only("clerk", "revoke-why"),
    "part.join": _only("household", "join-already", "refused-not-your-household"),
    "part.leave": _only("household", "leave-notice", "refused-not-your-household"),
    "part.overview": _only("clerk", "part-overview"),
    "part.list": _only("clerk", "part-list-takes-part"),
    "part.paper": _only("clerk", "paper-who-leaves"),
    "part.unscored": _only("clerk", "unscored-list"),
    "roster.change": _only("clerk", "roster-which-kind"),
    "roster.call_off": _only("clerk", "roster-called-off"),
    "holiday.enter": _row("refused-role", clerk="holidays-known", command_room="holidays-known"),
    "budget.show": _only("clerk", "budget-head"),
    "budget.seen": _only("clerk", "budget-seen"),
    "period.calendar": _row("refused-role", clerk="calendar-head", supervisor="calendar-head"),
    "period.meeting": _only("clerk", "meeting-none-waits"),
    "period.reported": _only("clerk", "report-none-waits"),
    "honours.select": _only("clerk", "honours-none-final"),
    "honours.withdraw": _only("clerk", "withdraw-which-household"),
    "honours.papers": _only("clerk", "refused-honour-area"),
    "honours.mine": _only("household", "my-honours-none", "points-no-household"),
    "menu.score": _on_panel("score-card", "scoring-no-panel"),
    "panel.list": _only("clerk", "panels"),
    "panel.new": _only("clerk", "panel-which-area"),
    "panel.show": _on_panel("panel-head", "refused-panel-not-on-panel", clerk="panel-head"),
    "panel.swap": _only("clerk", "panel-who-leaves"),
    "panel.dissolve": _only("clerk", "panel-dissolved"),
    "panel.give_up": _only("clerk", "refused-panel-confirmed"),
    "panel.start": _on_panel("score-card", "refused-panel-not-on-panel"),
    "panel.at": {
        **_on_panel("score-taken", "refused-panel-not-on-panel"),
        "grid_worker": "score-card",
    },
    "panel.review": _on_panel("review-head", "refused-panel-not-on-panel", clerk="review-head"),
    "panel.recheck": _only("supervisor", "recheck-head"),
    "declare.open": _only("household", "declare-which-item", "points-no-household"),
    "points.object": _row(
        "refused-not-your-household",
        household="object-which",
        clerk="object-which",
        grid_worker="refused-object-has-phone",
    ),
    "objection.file": _row(
        "refused-not-your-household",
        household="object-already",
        clerk="object-already",
        grid_worker="refused-object-has-phone",
    ),
    "objection.for": _row("refused-role", clerk="object-for-whom", grid_worker="object-for-whom"),
    "objection.list": _readers("objections-open"),
    "objection.open": _readers("objections-open"),
    "objection.answered": _readers("objections-answered-none"),
    "objection.show": _readers("objection-head"),
    "objection.uphold": _row(
        "refused-role",
        clerk="uphold-which-kind",
        grid_leader="refused-objection-not-your-turn",
    ),
    "objection.reject": _row(
        "refused-role", clerk="reject-why", grid_leader="refused-objection-not-your-turn"
    ),
    "objection.proof": _row(
        "refused-role",
        clerk="objection-proof-none",
        grid_leader="refused-objection-not-your-turn",
    ),
    "redeem.open": _only("household", "refused-redeem-not-final", "points-no-household"),
    "redeem.show": _only("household", "order-waits", "refused-not-your-household"),
    "redeem.cancel": _only("household", "order-taken-back", "refused-not-your-household"),
    "desk.open": _only("clerk", "desk-who"),
    "desk.show": _only("clerk", "desk-order"),
    "desk.hand_out": _only("clerk", "handed-out"),
    "desk.day": _only("clerk", "day-list"),
    "shelf.open": _only("clerk", "shelf"),
    "shelf.goods": _only("clerk", "shelf-goods"),
    "shelf.new": _only("clerk", "goods-name"),
    "shelf.stock_in": _only("clerk", "stock-invoice"),
    "shelf.price": _only("clerk", "goods-price"),
    "shelf.limit": _only("clerk", "goods-limit"),
    "shelf.picture": _only("clerk", "goods-picture"),
    "shelf.put_on": _only("clerk", "shelf-changed"),
    "shelf.take_off": _only("clerk", "shelf-changed"),
    "books.check": _only("supervisor", "books-checking"),
    "proposal.list": _only("clerk", "proposals-waiting"),
    "proposal.show": _only("clerk", "proposal-card"),
    "proposal.claims": _only("clerk", "claims-none"),
    "desk.witness": _only("supervisor", "refused-witness"),
    "points.past": _only("household", "past-periods", "refused-not-your-household"),
    "points.period": _only("household", "past-items", "refused-not-your-household"),
    "points.proof": _only("household", "proof-none", "refused-not-your-household"),
    "points.ended": _only("household", "ended-published", "refused-not-your-household"),
    "points.ended_proof": _only("household", "ended-published", "refused-not-your-household"),
    "points.raise": _only("household", "raise-head", "refused-not-your-household"),
    "slip.open": _row("refused-role", clerk="slip-whose-none", grid_worker="slip-whose-none"),
    "slip.of": _row("refused-role", clerk="slip-read-out", grid_worker="refused-slip-has-phone"),
    "slip.all": _row("refused-role", clerk="slips-none", grid_worker="slips-none"),
    "slip.served": _only("household", "served-never", "points-no-household"),
    "wall.open": _only("clerk", "wall-no-photos", "refused-wall"),
    "wall.look": _only("clerk", "wall-no-photos", "refused-wall"),
    "wall.chosen": _only("clerk", "wall-none-chosen", "refused-wall"),
    "wall.publish": _only("clerk", "wall-waits"),
    "print.open": _only("clerk", "print-nothing-yet"),
    "print.sheet": _only("clerk", "print-sheet"),
    "print.words": _only("clerk", "print-words-head"),
    "print.earlier": _only("clerk", "print-none-earlier"),
    "merchant.open": _only("merchant", "merchant-none-waiting"),
    "merchant.show": _only("merchant", "merchant-no-such-code"),
    "merchant.hand_out": _only("merchant", "merchant-no-such-code"),
    "merchant.month": _only("merchant", "shop-account-none"),
    "shop.list": _only("clerk", "shops"),
    "shop.show": _only("clerk", "shop-card"),
    "shop.new": _only("clerk", "shop-name"),
    "shop.invite": _only("clerk", "shop-invite-code"),
    "shop.end": _only("clerk", "shop-keeping-ended"),
    "shop.close": _only("clerk", "shop-closed"),
    "shop.month": _only("clerk", "shop-account-none"),
    "shop.put": _only("clerk", "goods-still-in-stock"),
    "improve.list": _officers("improve-shut"),
    "improve.show": _officers("improve-card"),
    "improve.new": _only("clerk", "improve-shut"),
    "improve.speak": _officers("improve-speak", household="improve-speak"),
    "improve.keep": _row("refused-role", clerk="improve-too-late", grid_leader="improve-too-late"),
    "improve.drop": _row("refused-role", clerk="improve-why-drop", grid_leader="improve-why-drop"),
    "improve.mend": _officers("improve-mended-photo"),
    "restrict.new": _only("clerk", "restrict-shut"),
    "restrict.lift": _only("clerk", "restrict-lifted"),
    "door.invite": _only("grid_worker", "invite-which-household"),
    "figures.ask": _counted("refused-unbound"),
    "figures.publish": _deciders("figures-no-group"),
}

WORDS: dict[str, Row] = {
    "phrases-slip": _row(
        "refused-role", "how-to-bind", clerk="slip-whose-none", grid_worker="slip-whose-none"
    ),
    "phrases-slips": _row(
        "refused-role", "how-to-bind", clerk="slips-none", grid_worker="slips-none"
    ),
    "phrases-served": _row("points-no-household", "how-to-bind", household="served-never"),
    "phrases-wall": {
        **_only("clerk", "wall-no-photos", "refused-wall"),
        UNBOUND: "how-to-bind",
    },
    "phrases-print": {**_only("clerk", "print-nothing-yet"), UNBOUND: "how-to-bind"},
    "phrases-print-words": {**_only("clerk", "print-nothing-yet"), UNBOUND: "how-to-bind"},
    "phrases-points": _row("points-no-household", "how-to-bind", household="points-head"),
    "phrases-report": _reporters("file-send-anything", "refused-report", "how-to-bind"),
    "phrases-worker": _row(
        "worker-no-household", "how-to-bind", household="worker-line", **IN_A_VILLAGE
    ),
    "phrases-my-cases": _row("my-cases-none", "how-to-bind", grid_worker="my-cases"),
    "phrases-todo": _row(
        "refused-role",
        "how-to-bind",
        command_room="to-do",
        **dict.fromkeys(("handling_unit", "deputy_leader", "main_leader"), "to-do-none"),
    ),
    "phrases-tasks": _row(
        "refused-role",
        "how-to-bind",
        command_room="tasks-none-of-room",
        grid_worker="tasks-none-to-answer",
    ),
    "phrases-task-new": _row("refused-role", "how-to-bind", command_room="task-ask-title"),
    "phrases-room-desk": {**_deciders("room-desk-head"), UNBOUND: "how-to-bind"},
    "phrases-find": _row("find-what", "how-to-bind"),
    "phrases-on-duty": _row("on-duty-nobody", "how-to-bind"),
    "phrases-duty-roster": {**_deciders("duty-none"), UNBOUND: "how-to-bind"},
    "phrases-duty-put": {**_deciders("duty-send-lines"), UNBOUND: "how-to-bind"},
    "phrases-hand-over": _row("refused-role", "how-to-bind", command_room="handover-left"),
    "phrases-consult": {
        **_deciders("consult-none-yet", command_room="consult-none"),
        UNBOUND: "how-to-bind",
    },
    "phrases-menu": _row("menu", "how-to-bind"),
    "phrases-thanks": _row("thanked", "how-to-bind"),
    "phrases-cancel": _row("nothing-to-cancel", "how-to-bind"),
    "phrases-english": _row("language-changed", "how-to-bind"),
    "phrases-chinese": _row("language-changed", "how-to-bind"),
    "phrases-invite": _row("refused-role", "how-to-bind", grid_worker="invite-which-household"),
    "phrases-enter-points": _row("refused-role", "how-to-bind", clerk="enter-which-household"),
    "phrases-revoke": _row("refused-role", "how-to-bind", clerk="revoke-which-household"),
    "phrases-join": _row("points-no-household", "how-to-bind", household="join-already"),
    "phrases-leave": _row("points-no-household", "how-to-bind", household="leave-notice"),
    "phrases-participation": _row("refused-role", "how-to-bind", clerk="part-overview"),
    "phrases-unscored": _row("refused-role", "how-to-bind", clerk="unscored-list"),
    "phrases-paper-consent": _row("refused-role", "how-to-bind", clerk="paper-which-household"),
    "phrases-roster": _row("refused-role", "how-to-bind", clerk="roster-which-kind"),
    "phrases-split": _row("refused-role", "how-to-bind", clerk="roster-home-split"),
    "phrases-merge": _row("refused-role", "how-to-bind", clerk="roster-home-merge"),
    "phrases-move-in": _row("refused-role", "how-to-bind", clerk="roster-which-kind"),
    "phrases-move-out": _row("refused-role", "how-to-bind", clerk="roster-which-kind"),
    "phrases-death": _row("refused-role", "how-to-bind", clerk="roster-home-death"),
    "phrases-new-head": _row("refused-role", "how-to-bind", clerk="roster-home-new-head"),
    "phrases-record": _row("refused-role", "how-to-bind", command_room="record-which-way"),
    "phrases-holidays": _row(
        "refused-role", "how-to-bind", clerk="holidays-known", command_room="holidays-known"
    ),
    "phrases-budget": _row("refused-role", "how-to-bind", clerk="budget-head"),
    "phrases-calendar": _row(
        "refused-role", "how-to-bind", clerk="calendar-head", supervisor="calendar-head"
    ),
    "phrases-meeting": _row("refused-role", "how-to-bind", clerk="meeting-none-waits"),
    "phrases-reported": _row("refused-role", "how-to-bind", clerk="report-none-waits"),
    "phrases-select-honours": _row("refused-role", "how-to-bind", clerk="honours-none-final"),
    "phrases-withdraw-honour": _row(
        "refused-role", "how-to-bind", clerk="withdraw-which-household"
    ),
    "phrases-my-honours": _row("points-no-household", "how-to-bind", household="my-honours-none"),
    "phrases-scoring": _row("scoring-no-panel", "how-to-bind"),
    "phrases-panels": _row("refused-role", "how-to-bind", clerk="panel-which-area"),
    "phrases-recheck": _row("refused-role", "how-to-bind", supervisor="recheck-nothing"),
    "phrases-declare": _row("points-no-household", "how-to-bind", household="declare-which-item"),
    "phrases-object": _row(
        "points-no-household",
        "how-to-bind",
        household="object-none-yet",
        clerk="objections-open-none",
        grid_leader="objections-open-none",
        supervisor="objections-open-none",
    ),
    "phrases-object-for": _row(
        "refused-role", "how-to-bind", clerk="object-for-whom", grid_worker="object-for-whom"
    ),
    "phrases-objections": _row(
        "refused-role",
        "how-to-bind",
        clerk="objections-open-none",
        grid_leader="objections-open-none",
        supervisor="objections-open-none",
    ),
    "phrases-check-books": _row("refused-role", "how-to-bind", supervisor="books-checking"),
    "phrases-proposals": _row("refused-role", "how-to-bind", clerk="proposals-none"),
    "phrases-claims": _row("refused-role", "how-to-bind", clerk="claims-none"),
    "phrases-past-points": _row("points-no-household", "how-to-bind", household="past-none"),
    "phrases-raise": _row("points-no-household", "how-to-bind", household="raise-head"),
    "phrases-redeem": _row(
        "points-no-household", "how-to-bind", household="refused-redeem-not-final"
    ),
    "phrases-orders": _row("points-no-household", "how-to-bind", household="orders-none"),
    "phrases-desk": _row("refused-role", "how-to-bind", clerk="desk-who"),
    "phrases-day-list": _row("refused-role", "how-to-bind", clerk="day-list-none"),
    "phrases-shelf": _row("refused-role", "how-to-bind", clerk="shelf-empty"),
    "phrases-merchant": _row("refused-role", "how-to-bind", merchant="merchant-none-waiting"),
    "phrases-shop-account": _row("refused-role", "how-to-bind", merchant="shop-account-none"),
    "phrases-shops": _row("refused-role", "how-to-bind", clerk="shops"),
    "phrases-improvements": {**_officers("improve-shut"), UNBOUND: "how-to-bind"},
    "phrases-restrict": _row("refused-role", "how-to-bind", clerk="restrict-none"),
    "phrases-figures": _counted("how-to-bind"),
    "phrases-bind-group": _row("only-in-a-group", "how-to-bind"),
}

STANDING = {
    **dict.fromkeys(
        ("case.press", "case.answer", "case.ask_return", "case.ask_time", "case.withdraw"),
        "dispatched",
    ),
    **dict.fromkeys(("case.ask_hold", "case.ask_up"), "dispatched"),
    **dict.fromkeys(("case.object", "case.rate", "case.rate_say", "case.called"), "closed"),
    "case.part": "dispatched",
    "case.take": "dispatched",
    "case.take_back": "dispatched",
    "case.finish": "dispatched",
    "case.pass": "finished",
    "case.rework": "finished",
}
"""Where the case must stand for a button to be of use; for all others it was just reported."""
