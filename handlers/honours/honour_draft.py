"""What a clerk has put together of a selection so far; the conversation keeps it as plain data."""

from dataclasses import asdict, dataclass, field
from typing import Any

from handlers.honours.honour_sitting import Sitting
from rules.honour_choice import How, Pick, Refusal, check
from storage.honour_records import Lot


@dataclass
class Draft:
    """Whom the panel wants: `picks` and `passed` (code → why) by household code.

    `round` says for which time of giving it was begun.
    """

    settlement_id: int
    honour: str
    round: int
    picks: list[Pick] = field(default_factory=list)
    passed: dict[str, str] = field(default_factory=dict)
    lot: Lot | None = None

    @classmethod
    def of(cls, sitting: Sitting) -> "Draft":
        """As ranks propose it."""
        picks = [Pick(code, How.PROPOSED) for code in sitting.proposal.certain]
        return cls(sitting.table.settlement.id, sitting.offer.honour, sitting.round, picks)

    @classmethod
    def read(cls, kept: dict[str, Any]) -> "Draft":
        """Back from `dump`."""
        lot = kept["lot"]
        return cls(
            kept["settlement_id"],
            kept["honour"],
            kept["round"],
            [Pick(each["code"], How(each["how"]), each["why"]) for each in kept["picks"]],
            dict(kept["passed"]),
            Lot(**{**lot, "entrants": tuple(lot["entrants"]), "winners": tuple(lot["winners"])})
            if lot
            else None,
        )

    def dump(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(pick.code for pick in self.picks)

    def left(self, sitting: Sitting) -> int:
        """The places that are still free."""
        return sitting.free - len(self.picks)

    def waiting(self, sitting: Sitting) -> tuple[str, ...]:
        """The equals among whom nothing is decided yet; nobody once no place is left."""
        if self.lot is not None or self.left(sitting) <= 0:
            return ()
        taken = {*self.codes, *self.passed}
        return tuple(code for code in sitting.proposal.tied if code not in taken)

    def able(self, sitting: Sitting) -> int:
        """How many households could have the honour and were not left out with a why.

        Nobody after the first time: then a place that was freed is filled, or left empty.
        """
        return len(sitting.table.candidates) - len(self.passed) if sitting.round == 1 else 0

    def refusal(self, sitting: Sitting) -> Refusal | None:
        """Why it cannot be confirmed as it stands, or None."""
        return check(
            sitting.offer,
            self.picks,
            standing=len(sitting.standing),
            waiting=self.waiting(sitting),
            able=self.able(sitting),
        )

    def name(self, code: str, why: str) -> None:
        """The panel names a household."""
        self.passed.pop(code, None)
        self.picks.append(Pick(code, How.CHOSEN, why))

    def drop(self, code: str, why: str) -> None:
        """The panel leaves a household out; without a why where it had only just named it."""
        self.picks = [pick for pick in self.picks if pick.code != code]
        if why:
            self.passed[code] = why

    def draw(self, lot: Lot) -> None:
        """A lot was drawn."""
        self.lot = lot
        self.picks += [Pick(code, How.DRAWN) for code in lot.winners]
