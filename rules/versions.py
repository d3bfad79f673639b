"""Which version of a village's scheme is in force for a period."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from rules.parts import is_part
from rules.periods import Period
from rules.schemes import Scheme


class VersionFault(ValueError):
    """The versions do not say, or say twice, what is in force."""


def version_for_day(versions: Sequence[Scheme], day: date) -> Scheme:
    """The version a town runs by on a day, whatever kind of period it counts by.

    Our reading: a version holds from its `holds_from` until the next one does (GOVERNANCE.md
    section 4). Before the first adopted one holds, the one without an adoption record does, as a
    preset does in a town that has not met yet; without one, the first version that will.
    Raises VersionFault where two hold from the same day, or two have no adoption record.
    """
    if len(versions) == 1:
        return versions[0]
    _require_told_apart(versions)
    adopted = sorted(_adopted(versions), key=lambda version: version[0].first_day)
    holding = [scheme for since, scheme in adopted if since.first_day <= day]
    if holding:
        return holding[-1]
    return next((each for each in versions if each.adoption is None), adopted[0][1])


def version_for(versions: Sequence[Scheme], period: Period) -> Scheme:
    """The version a period, or a part of one, is settled by: the one in force on its first day.

    Raises VersionFault as `version_for_day` does, and if that version counts by another kind of
    period. A town of one version settles everything by it.
    """
    scheme = version_for_day(versions, period.first_day)
    if len(versions) > 1 and scheme.period != period.kind and not is_part(scheme, period):
        raise VersionFault(f"{scheme.code} counts by the {scheme.period}: {period} is none")
    return scheme


def holds_only_from(versions: Sequence[Scheme], period: Period) -> Period | None:
    """From when the town's first version holds, where none does yet in a period; else None.

    Our reading: a version that no meeting has adopted, as a preset is, stands in for the whole time
    before, as `version_for_day` has it; where all are adopted, nothing counts before the first.
    """
    adopted = sorted((since for since, _ in _adopted(versions)), key=lambda each: each.first_day)
    if len(adopted) < len(versions) or not adopted:
        return None
    return adopted[0] if adopted[0].first_day > period.first_day else None


def _require_told_apart(versions: Sequence[Scheme]) -> None:
    bare = [each.code for each in versions if each.adoption is None]
    if len(bare) > 1:
        raise VersionFault(f"{' and '.join(bare)} have no adoption record: one may be without")
    _require_days_apart(sorted(_adopted(versions), key=lambda version: version[0].first_day))


def _require_days_apart(adopted: Sequence[tuple[Period, Scheme]]) -> None:
    for (earlier, one), (later, other) in pairwise(adopted):
        if earlier.first_day == later.first_day:
            raise VersionFault(f"{one.code} and {other.code} both hold from {later}")


def _adopted(versions: Iterable[Scheme]) -> Iterable[tuple[Period, Scheme]]:
    for version in versions:
        if version.adoption is not None:
            yield Period.parse(version.adoption.holds_from), version
