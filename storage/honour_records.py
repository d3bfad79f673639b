"""What storage says of honours: those given, decisions to be confirmed, lots, withdrawals."""

from dataclasses import dataclass
from datetime import datetime

from rules.honour_seal import Sealed


@dataclass(frozen=True)
class Honour:
    """One household's honour; it stands while nothing withdrew it."""

    id: int
    selection_id: int
    village_id: int
    settlement_id: int
    honour: str
    name: str
    name_en: str
    yuan: int
    period: str
    round: int
    household_id: int
    how: str
    token: str
    confirmed_at: datetime
    withdrawn_at: datetime | None

    @property
    def stands(self) -> bool:
        """Whether it was not withdrawn."""
        return self.withdrawn_at is None

    @property
    def number(self) -> str:
        """What a certificate and a door plate are known by in print."""
        return f"{self.period}-{self.id:05d}"


@dataclass(frozen=True)
class Named:
    """A household to be given an honour, or left out of it, and why."""

    household_id: int
    how: str = ""
    why: str = ""


@dataclass(frozen=True)
class Lot:
    """A lot as it was drawn; `present` is who was there, where the panel drew."""

    method: str
    seed: str
    entrants: tuple[str, ...]
    winners: tuple[str, ...]
    present: str = ""


@dataclass(frozen=True)
class Decision:
    """What is confirmed; `places` are those that are free in this round."""

    village_id: int
    settlement_id: int
    honour: str
    name: str
    name_en: str
    yuan: int
    period: str
    round: int
    places: int
    given: tuple[Named, ...]
    passed_over: tuple[Named, ...]
    lot: Lot | None
    confirmed_by: int


@dataclass(frozen=True)
class Selected:
    """A confirmed selection as its rows say, and the seal it was given."""

    id: int
    count: int
    seal: str
    covered: Sealed


@dataclass(frozen=True)
class Withdrawal:
    """A withdrawal as its row says."""

    honour_id: int
    withdrawn_by: int
    withdrawn_at: datetime
    text_digest: str
    seal: str


@dataclass(frozen=True)
class Words:
    """A text and its salt."""

    salt: str
    words: str
