"""The improvement list (待改进清单): places and facts, never persons; how an entry comes and goes.

GOVERNANCE.md section 4: behind the dignity gate, after notice and a hearing (申辩), gone on mending
and after 30 days at most. `MOVES` is the one table of what may be done to an entry.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from rules.plain_words import folded


class State(StrEnum):
    """Where an entry stands."""

    NOTICED = "noticed"
    """已告知: whoever it concerns has been told, and may speak."""
    HEARD = "heard"
    """已申辩: somebody spoke, and waits for an answer; nothing is shown meanwhile."""
    KEPT = "kept"
    """申辩后仍列: the answer was that it stays; shown once the days are over."""
    SHOWN = "shown"
    """在榜."""
    MENDED = "mended"
    """已改好."""
    DROPPED = "dropped"
    """已撤下: it was wrong, or the hearing was right."""
    LAPSED = "lapsed"
    """到期去掉: its days are over, or the gate is shut."""


class Act(StrEnum):
    """What is done to an entry."""

    SPEAK = "speak"
    KEEP = "keep"
    DROP = "drop"
    MEND = "mend"
    SHOW = "show"
    LAPSE = "lapse"


OPEN = frozenset({State.NOTICED, State.HEARD, State.KEPT, State.SHOWN})
"""Where something can still be done."""

MOVES: Mapping[Act, tuple[frozenset[State], State]] = MappingProxyType(
    {
        Act.SPEAK: (frozenset({State.NOTICED}), State.HEARD),
        Act.KEEP: (frozenset({State.HEARD}), State.KEPT),
        Act.DROP: (OPEN, State.DROPPED),
        Act.MEND: (OPEN, State.MENDED),
        Act.SHOW: (frozenset({State.NOTICED, State.KEPT}), State.SHOWN),
        Act.LAPSE: (OPEN, State.LAPSED),
    }
)
"""From which states each act leads, and where to."""


@dataclass(frozen=True, slots=True)
class Standing:
    """As much of an entry as the clock asks for; `hearing_until` is the last day to speak."""

    state: State
    hearing_until: date
    shown_on: date | None = None


def due(standing: Standing, today: date, *, gate_open: bool, shown_days: int) -> Act | None:
    """What the clock does to an entry today.

    1. With the gate shut nothing stays, whatever was said of it.
    2. What is shown lapses after so many days, its first among them.
    3. What nobody spoke against, or what was kept, is shown once the days to speak are over.
    4. Somebody who spoke and got no answer for as many days as an entry is shown was right.
    """
    if standing.state not in OPEN:
        return None
    if not gate_open:
        return Act.LAPSE
    span = timedelta(days=shown_days)
    if standing.state is State.SHOWN:
        assert standing.shown_on is not None, "it was shown on a day"
        return Act.LAPSE if today >= standing.shown_on + span else None
    if today <= standing.hearing_until:
        return None
    if standing.state is State.HEARD:
        return Act.LAPSE if today > standing.hearing_until + span else None
    return Act.SHOW


_NUMBER = re.compile(r"[0-9]{7,}")


def names_somebody(words: str, names: Iterable[str], codes: Iterable[str]) -> bool:
    """Whether the words name a person or a household of the village, or hold a telephone's digits.

    Spaces and widths are seen through. A name of one character is no name to be found in words.
    """
    said = folded(words)
    if _NUMBER.search(said.replace("-", "")):
        return True
    named = (name for name in map(folded, names) if len(name) > 1)
    return any(each in said for each in (*named, *filter(None, map(folded, codes))))
