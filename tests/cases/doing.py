"""How each move of a case is made in chat: which button, and what is answered to its questions."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from handlers.buttons import CaseButton
from handlers.dialogue import Memory
from rules.case_life import Move
from storage.columns import table
from storage.lanes import private_lane
from storage.store import Store
from storage.tables.path import LaneRow
from tests.village.village import Village
from tests.village.villager import Villager

Answer = Callable[[Villager], object]


_lane = table(LaneRow)


@dataclass(frozen=True)
class Way:
    """The verb of the button, and an answer to each question that follows."""

    verb: CaseButton
    answers: Sequence[Answer] = ()


def says(text: str) -> Answer:
    return lambda who: who.sends(text)


def taps(label: str) -> Answer:
    return lambda who: who.presses(label)


def _shows(who: Villager) -> Villager:
    return who.sends("弄好了", photo="fixed.jpg")


def all_of_them(who: Villager) -> object:
    """Where several units had a part, all of them have it again."""
    asked = "几家都要返工" in who.last().labels
    return who.presses("几家都要返工") if asked else None


WHY = says("有个缘由")
OTHER = "2026-0002"
"""The case that others are merged into."""

WAYS: Mapping[Move, Way] = {
    Move.ACCEPT: Way(CaseButton.ACCEPT),
    Move.HANDLE_ON_SPOT: Way(CaseButton.ON_SPOT, [_shows]),
    Move.DISPATCH: Way(
        CaseButton.DISPATCH,
        [taps("几个单位一起办"), taps("综合执法"), taps("便民服务"), taps("就这些")],
    ),
    Move.TAKE_BACK: Way(CaseButton.TAKE_BACK, [WHY]),
    Move.TAKE: Way(CaseButton.TAKE),
    Move.FINISH_PART: Way(CaseButton.FINISH_PART, [_shows]),
    Move.FINISH: Way(CaseButton.FINISH, [_shows]),
    Move.PASS_CHECK: Way(CaseButton.PASS_CHECK),
    Move.REWORK: Way(CaseButton.REWORK, [all_of_them, WHY]),
    Move.ASK_RETURN: Way(CaseButton.ASK_RETURN, [WHY]),
    Move.ASK_EXTENSION: Way(CaseButton.ASK_EXTENSION, [taps("1 个工作日（8 小时）"), WHY]),
    Move.ASK_SUSPENSION: Way(CaseButton.ASK_SUSPENSION, [says("12月20日"), WHY]),
    Move.ASK_VOID: Way(CaseButton.ASK_VOID, [WHY]),
    Move.ASK_ESCALATION: Way(CaseButton.ASK_ESCALATION, [WHY]),
    Move.WITHDRAW: Way(CaseButton.WITHDRAW),
    Move.GRANT: Way(CaseButton.GRANT),
    Move.REFUSE: Way(CaseButton.REFUSE, [WHY]),
    Move.RESUME: Way(CaseButton.RESUME),
    Move.COUNTY_SOLVED: Way(CaseButton.COUNTY_SOLVED, [WHY]),
    Move.COUNTY_RETURNED: Way(CaseButton.COUNTY_RETURNED, [WHY]),
    Move.TRACK: Way(CaseButton.TRACK, [WHY]),
    Move.MERGE: Way(CaseButton.MERGE, [says(OTHER), taps("对，并过去")]),
    Move.PRESS: Way(CaseButton.PRESS, [WHY, says("1")]),
    Move.ANSWER_PRESS: Way(CaseButton.ANSWER_PRESS, [WHY]),
    Move.MARK_HARD: Way(CaseButton.MARK_HARD, [WHY]),
    Move.UNMARK_HARD: Way(CaseButton.UNMARK_HARD, [WHY]),
    Move.DECIDE: Way(CaseButton.DECIDE, [WHY]),
    Move.BRING_IN: Way(CaseButton.BRING_IN, [WHY]),
    Move.OBJECT: Way(CaseButton.OBJECT, [WHY]),
    Move.RATE: Way(CaseButton.RATE, [taps("4 分")]),
    Move.KEEP_PRIVATE: Way(CaseButton.KEEP_PRIVATE),
    Move.CALL_BACK: Way(CaseButton.CALLED_BACK, [taps("已告知，没打分")]),
}
"""Every move but the report, which has no case yet."""

assert set(WAYS) == set(Move) - {Move.REPORT}


def begins(who: Villager, move: Move, case_id: int) -> bool:
    """Presses the button, and answers all questions but the last; whether one is still open."""
    way = WAYS[move]
    who.presses_token(f"{way.verb.value}:{case_id}")
    for answer in way.answers[:-1]:
        if not is_asked(who):
            return False
        answer(who)
    return is_asked(who)


def ends(who: Villager, move: Move) -> None:
    """Answers the last question."""
    WAYS[move].answers[-1](who)


def makes(who: Villager, move: Move, case_id: int) -> None:
    """Does all it takes to make a move, as far as it is let."""
    if begins(who, move, case_id):
        ends(who, move)


def is_asked(who: Villager) -> bool:
    """Whether a question is open that the villager has to answer."""
    village: Village = who.village

    def look(store: Store) -> bool:
        account = store.chats.account_at(village.driver.door, village.driver.bot, who.account)
        assert account is not None
        key = private_lane(account.id, account.person_id)
        asked = select(_lane.c.memory).where(_lane.c.key == key)
        memory = store.connection.execute(asked).scalar_one_or_none()
        return memory is not None and Memory(json.loads(memory)).top is not None

    return village.look(look)
