"""In whatever order objections are answered, what is credited is a fresh settling of what is right.

The second reading never sees an objection: it is a village that recorded the right scores at once.
"""

import tempfile
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.office.audit.books import audit
from storage.ledger_lines import Entry, Kind
from storage.store import Store
from tests.conversations.objecting import credits, upholds
from tests.village.village import Village
from tests.village.villager import Villager

MARKS = {"J2.1": 600, "J3.1": 500}
VALUES = {"P1": 50, "K8": -200}


Answer = int | str | None
"""The amount that is right, "rejected", or None: the line falls away."""


@dataclass(frozen=True)
class Noted:
    """A line of a household: a mark in hundredths, or how many times."""

    home: int
    item: str
    amount: int

    @property
    def hundredths(self) -> int:
        return self.amount if self.item in MARKS else VALUES[self.item] * self.amount

    @property
    def typed(self) -> str:
        return f"{self.amount / 100:g}" if self.item in MARKS else str(self.amount)


@st.composite
def stories(
    draw: st.DrawFn,
) -> tuple[list[Noted], list[Answer], list[int]]:
    """What was recorded; what each objection comes to (a value, nothing, rejected); the order."""
    wanted = draw(
        st.lists(
            st.tuples(st.integers(0, 1), st.sampled_from([*MARKS, *VALUES])),
            min_size=2,
            max_size=4,
            unique=True,
        )
    )
    lines = [
        Noted(
            home, item, draw(st.integers(0, 5)) * 50 if item in MARKS else draw(st.integers(1, 3))
        )
        for home, item in wanted
    ]
    answers: list[int | str | None] = []
    for line in lines:
        right = st.integers(6, 9).map(lambda n: n * 50) if line.item in MARKS else st.integers(4, 6)
        answers.append(draw(st.one_of(right, st.none(), st.just("rejected"))))
    return lines, answers, draw(st.permutations(range(len(lines))))


def settle(folder: Path, lines: list[Noted]) -> tuple[Village, Villager, list[Villager]]:
    """A village that recorded these lines in November and published them on 10 December."""
    village = Village(folder)
    zhou = village.clerk("周敏")
    homes = [village.household("V1-01", "李秀英"), village.household("V1-02", "孙福来")]

    def record(store: Store) -> None:
        for line in lines:
            home = store.households.by_code(f"V1-0{line.home + 1}")
            assert home is not None
            entry = Entry(
                Kind.SCORE,
                home.village_id,
                home.id,
                line.item,
                line.hundredths,
                date(2026, 11, 12),
                f"test:{line.home}:{line.item}",
                quantity="1" if line.item in MARKS else str(line.amount),
                recorded_by=zhou.person_id,
            )
            store.ledger.add(entry, village.time.now())

    village.do(record)
    village.quickly_until(10, 10)
    return village, zhou, homes


def objects(village: Village, home: Villager, line: Noted) -> None:
    """By the ledger's own row, so that it is the line that is meant."""

    def token(store: Store) -> str:
        held = store.ledger.by_source(f"test:{line.home}:{line.item}")
        assert held is not None
        found = store.settlements.of_period(held.village_id, "2026-11")
        assert found is not None
        return f"objection.file:{found.id}:{held.household_id}:{held.id}"

    home.presses_token(village.look(token))
    home.presses("不说了")


@settings(max_examples=6, suppress_health_check=[HealthCheck.too_slow])
@given(stories())
def test_credits_are_a_fresh_settling_of_what_is_right(
    story: tuple[list[Noted], list[Answer], list[int]],
) -> None:
    lines, answers, order = story
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as other:
        village, _, homes = settle(Path(folder), lines)
        zheng = village.clerk("郑洁")
        for line in lines:
            objects(village, homes[line.home], line)
        for at in order:
            zheng.sends("异议清单")
            zheng.presses(f"2026-11-{at + 1:03d}")
            answer = answers[at]
            if answer == "rejected":
                zheng.presses("不成立").sends("核对过，没有错")
            elif answer is None:
                upholds(zheng, None)
            else:
                assert isinstance(answer, int)
                upholds(zheng, replace(lines[at], amount=answer).typed)
        village.until(20, 9, month=12)
        right = [
            line if answer == "rejected" else replace(line, amount=int(answer))
            for line, answer in zip(lines, answers, strict=True)
            if answer is not None
        ]
        fresh, _, _ = settle(Path(other), right)
        fresh.quickly_until(20)
        found, wanted = credits(village), credits(fresh)
        assert village.look(lambda store: list(audit(store))) == []
        village.close()
        fresh.close()
    assert found == wanted
    assert all(len(each) == 1 for each in found.values())
