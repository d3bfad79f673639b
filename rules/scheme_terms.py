"""What holds around a scheme's items: gates, caps, days, the panel, what a point buys, adoption."""

from datetime import date
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, Field

from rules.scheme_values import STRICT, Code, Percent, Points, Text, whole_hundredths


class GateOpening(BaseModel):
    """What a village must show to use a gated item: its meeting, a legal review, an end."""

    model_config = STRICT

    item: Code
    meeting: Text
    meeting_date: date
    legal_review: Text
    expires: date

    def holds_on(self, day: date) -> bool:
        return self.meeting_date <= day <= self.expires


class ImprovementGate(BaseModel):
    """What a village must show to keep an improvement list (待改进清单), and its days.

    Whoever an entry concerns may speak for `hearing_days` before it is shown, and it is shown for
    `shown_days` at most (GOVERNANCE.md section 4: 30).
    """

    model_config = STRICT

    meeting: Text
    meeting_date: date
    legal_review: Text
    expires: date
    hearing_days: Annotated[int, Field(ge=3, le=28)] = 5
    shown_days: Annotated[int, Field(ge=1, le=30)] = 30

    def holds_on(self, day: date) -> bool:
        return self.meeting_date <= day <= self.expires

    @property
    def resolved(self) -> str:
        """By which decision it stands open, in one line."""
        return f"{self.meeting} {self.meeting_date} · {self.legal_review} · {self.expires}"


class Caps(BaseModel):
    """The most that bonuses bring in a period, and year bonuses in a year."""

    model_config = STRICT

    bonus: Points | None = None
    year_bonus: Points | None = None


class Calendar(BaseModel):
    """Days of the month after the period by which its points are scored, published and spent.

    `objection_days` and `answer_days` are counted in whole days: how long a publication is open to
    objection, and how long an objection may wait for its answer.
    """

    model_config = STRICT

    scoring_until_day: Annotated[int, Field(ge=1, le=28)]
    publish_by_day: Annotated[int, Field(ge=1, le=28)]
    objection_days: Annotated[int, Field(ge=1, le=28)]
    answer_days: Annotated[int, Field(ge=1, le=28)] = 5
    redemption_day: Annotated[int, Field(ge=1, le=28)]
    moved_by_holidays: bool


class Assembly(BaseModel):
    """The meeting that a period's result passes before it is published.

    Days of the month after the period: the last ones for the meeting and for the report to the
    town; `publish_by_day` takes the place of the calendar's for what the meeting has passed.
    """

    model_config = STRICT

    name: Text
    name_en: Text
    held_by_day: Annotated[int, Field(ge=1, le=28)]
    publish_by_day: Annotated[int, Field(ge=1, le=28)]
    report_by_day: Annotated[int, Field(ge=1, le=28)]


class Panel(BaseModel):
    """The scoring panel (评分小组): how large, for how many households, and how it is checked.

    With `cross_review` nobody scores a household of their own grid. `recheck_percent` of the
    households, at least one, are drawn for the supervisors' re-check.
    """

    model_config = STRICT

    at_least: Annotated[int, Field(ge=2, le=50)]
    most_households: Annotated[int, Field(ge=1, le=10_000)] | None = None
    cross_review: bool = False
    recheck_percent: Percent = 5


class Proposals(BaseModel):
    """Which bonus a checked case or a claimed public space (认领公共区域) proposes; none: nothing.

    A person approves, and may choose another item then (GOVERNANCE.md section 4). Who has decided
    nothing `decide_days` after it was proposed is reminded (our reading: as long as an objection).
    """

    model_config = STRICT

    decide_days: Annotated[int, Field(ge=1, le=60)] = 5
    case: Code | None = None
    claim: Code | None = None


class Redemption(BaseModel):
    """What a point buys, what a month may cost, and how long an order or who has left may wait.

    `yuan_per_point` and `budget_yuan` are hundredths of a yuan; the budget is a month's. An order
    waits `grace_days` after redemption day.
    """

    model_config = STRICT

    yuan_per_point: Points
    budget_yuan: Annotated[int, BeforeValidator(whole_hundredths), Field(ge=0)] | None = None
    spend_days_after_leaving: Annotated[int, Field(ge=0, le=3660)] = 90
    grace_days: Annotated[int, Field(ge=0, le=28)] = 3


class Adoption(BaseModel):
    """The villagers' representative meeting that adopted the scheme, and from when it holds."""

    model_config = STRICT

    adopted: date
    meeting: Text
    holds_from: Text
