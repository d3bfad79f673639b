"""由人定: the room or a leader decides what figures propose of a closed case, and says why.

GOVERNANCE.md section 2: a first report may be credited, what was late without effect forgiven, what
the grid missed with bad effect held against it; the software proposes, a person decides.
"""

from handlers.buttons import CaseButton
from handlers.cases.case_view import handled_by
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.reporting.report_content import within_measure
from handlers.room.figures_scopes import MAY_PUBLISH, holds
from handlers.room.figures_wanted import wanted
from handlers.turn import Turn
from rules.case_life import State
from rules.case_verdicts import About
from storage.case_amendments import VERDICT
from storage.case_verdicts import Proposed, Verdict
from storage.cases import Case

flow = Flow("judge_case", needs=MAY_PUBLISH)

YES, NO = "yes", "no"


def proposes(turn: Turn, case: Case) -> bool:
    """Whether there is something to decide of a case, and the person may."""
    return _may(turn, case) and bool(_proposed(turn, case).about)


@flow.opens_on(CaseButton.JUDGE)
def ask_what(turn: Turn, case_id: int) -> None:
    """What is proposed, with what was decided of it before."""
    case, proposed = _case(turn, case_id)
    turn.remember(case_id=case_id)
    if len(proposed.about) == 1:
        _ask(turn, case, proposed.about[0])
        return
    choices = [(each.value, turn.words(f"judge-{each}")) for each in proposed.about]
    turn.ask("judge-which", then=take_what, choices=choices, free=False, number=case.number)


@flow.step
def take_what(turn: Turn, heard: Heard) -> None:
    """One of them."""
    case, _ = _case(turn, turn.recall("case_id"))
    _ask(turn, case, About(heard.choice))


def _ask(turn: Turn, case: Case, about: About) -> None:
    turn.remember(about=about.value)
    choices = [(each, turn.words(f"judge-{about}-{each}")) for each in (YES, NO)]
    asked = turn.words(f"judge-{about}-sure", number=case.number)
    last = turn.store.case_verdicts.last(case.id, about)
    if last is not None:
        said = turn.words(
            "judge-before",
            name=turn.store.people.get(last.decided_by).name,
            what=turn.words(f"judge-{about}-{YES if last.upheld else NO}"),
            words=last.words,
        )
        asked = f"{asked}\n{said}"
    turn.ask_text(asked, then=take_verdict, choices=choices, free=False)


@flow.step
def take_verdict(turn: Turn, heard: Heard) -> None:
    """So or not; the reason comes next."""
    case, _ = _case(turn, turn.recall("case_id"))
    turn.remember(verdict=heard.choice)
    turn.ask("judge-why", then=decide, number=case.number)


@flow.formal_step
def decide(turn: Turn, heard: Heard) -> None:
    """Kept with its reason; a later one counts instead, and this one stays on record."""
    if not heard.text:
        turn.ask_again("case-needs-words")
        return
    words = within_measure(turn, heard.text)
    about, choice = About(turn.recall("about")), turn.recall("verdict")
    case, proposed = _case(turn, turn.recall("case_id"))
    if about not in proposed.about:
        raise Refuse("refused-judge-nothing", number=case.number)
    decided = Verdict(about, choice == YES, words, turn.me.id, turn.now)
    turn.store.case_verdicts.decide(case.id, decided)
    what = turn.words(f"judge-{about}-{choice}")
    line = turn.words("judge-line", what=what, words=words)
    turn.store.case_history.stays(case.id, VERDICT, case.state, turn.me.id, line, turn.now)
    turn.say("judged", number=case.number, what=what)


def _case(turn: Turn, case_id: int) -> tuple[Case, Proposed]:
    """Raises Refuse: of somebody else's area, with nothing to decide, or of one's own work."""
    case = turn.store.cases.get(case_id)
    if not _may(turn, case, open_too=True):
        raise Refuse("refused-case-not-yours")
    proposed = _proposed(turn, case)
    if case.state is not State.CLOSED or not proposed.about:
        raise Refuse("refused-judge-nothing", number=case.number)
    own = {proposed.first_reporter, case.reporter_id, *handled_by(turn.store, case)}
    if turn.me.id in own:
        raise Refuse("refused-judge-own", number=case.number)
    return case, proposed


def _may(turn: Turn, case: Case, *, open_too: bool = False) -> bool:
    stands = open_too or case.state is State.CLOSED
    return stands and holds(turn.view, case.area_path, MAY_PUBLISH)


def _proposed(turn: Turn, case: Case) -> Proposed:
    """As the figures of the time from its filing until now tell it."""
    first = turn.regulations.today(case.filed_at)
    asked = wanted(turn.regulations, first, turn.today, case.area_path, turn.now)
    return turn.store.case_verdicts.proposed(case.id, asked)
