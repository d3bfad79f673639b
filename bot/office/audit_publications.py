"""What was published, against the results it was made from and what was credited of it."""

import hashlib
import json
from collections.abc import Mapping, Sequence

from messages.written import points
from rules.points import plain
from storage.publications import Publication
from storage.settlements import FINAL, HouseholdResult
from storage.store import Store

Credits = Mapping[str, int]
"""What was credited, in hundredths, by the cause of the line."""


def first_misfit(store: Store, publication: Publication, credited: Credits) -> str | None:
    """The first thing of a publication that does not fit, in words; None if all does.

    1. The digest is of the body.
    2. The body has the results' ranks, codes, points and averages, in their order.
    3. Each household was credited its points, once the result is final; before that, no other sum;
       of a part of a period nothing.
    """
    named = f"publication {publication.id}"
    if hashlib.sha256(publication.body.encode()).hexdigest() != publication.digest:
        return f"{named} was changed"
    results = store.settlements.results(publication.settlement_id)
    codes = {each.household_id: store.households.get(each.household_id).code for each in results}
    body = json.loads(publication.body)
    shown = [(row[0], row[2], row[4], row[5], *row[6:]) for row in body["households"]]
    kept = [_as_shown(codes[result.household_id], result) for result in results]
    for at in range(max(len(shown), len(kept))):
        if shown[at : at + 1] != kept[at : at + 1]:
            code = (shown[at : at + 1] or kept[at : at + 1])[0][1]
            return f"{named} and its results differ at household {code}"
    if body.get("part_of", "") != store.settlements.get(publication.settlement_id).part_of:
        return f"{named} and its settlement differ in the period they are part of"
    if "part_of" in body:
        results = ()  # it counts in its whole period, and is credited nothing
    return _wrongly_credited(store, publication, results, codes, credited)


def _as_shown(code: str, result: HouseholdResult) -> tuple[str, ...]:
    shown = (str(result.rank), code, points(result.points), points(result.year_points))
    return shown if result.average is None else (*shown, points(result.average))


def _wrongly_credited(
    store: Store,
    publication: Publication,
    results: Sequence[HouseholdResult],
    codes: Mapping[int, str],
    credited: Credits,
) -> str | None:
    named = f"publication {publication.id}"
    begins = f"credit:{publication.settlement_id}:"
    left = {source: sum_ for source, sum_ in credited.items() if source.startswith(begins)}
    is_final = store.settlements.get(publication.settlement_id).state == FINAL
    for result in results:
        code = codes[result.household_id]
        sum_ = left.pop(f"{begins}{result.household_id}", None)
        if sum_ is None and is_final:
            return f"{named} is final, and household {code} was credited nothing"
        if sum_ not in (None, result.points):
            return (
                f"{named} has {plain(result.points)} for household {code}, "
                f"and {plain(sum_ or 0)} were credited"
            )
    if left:
        return f"{named} has no household for the credit {min(left)}"
    return None
