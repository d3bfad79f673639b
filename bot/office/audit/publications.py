"""What was published, against the results it was made from and what was credited of it."""

import hashlib
import json
from collections.abc import Mapping, Sequence

from bot.office.audit.misfit import Misfit, misfit
from handlers.publication.result_board import figures_of
from messages.written import points
from rules.points import plain
from storage.areas import Area
from storage.publications import Publication
from storage.results import HouseholdResult
from storage.settlements import FINAL, PUBLISHED, Settlement
from storage.store import Store

Credits = Mapping[str, int]
"""What was credited, in hundredths, by the cause of the line."""


def first_misfit(
    store: Store, village: Area, publication: Publication, credited: Credits
) -> Misfit | None:
    """The first thing of a publication that does not fit; None if all does.

    1. The digest is of the body, and the rows beside it say what the body says.
    2. The body has the results' ranks, codes, points and averages, in their order, and what it does
       not show of them by its digest.
    3. Each household was credited its points, once the result is final; before that, no other sum;
       of a part of a period nothing.
    """
    named = {"id": publication.id}
    if hashlib.sha256(publication.body.encode()).hexdigest() != publication.digest:
        return misfit("audit-publication-changed", **named)
    body = json.loads(publication.body)
    settlement = store.settlements.get(publication.settlement_id)
    if not _says(body, _beside(village, settlement, publication)):
        return misfit("audit-publication-row", **named)
    if body.get("part_of", "") != settlement.part_of:
        return misfit("audit-publication-row", **named)
    if publication.published_at != settlement.published_at:
        return misfit("audit-publication-row", **named)
    results = store.results.of_settlement(publication.settlement_id)
    codes = {each.household_id: store.households.get(each.household_id).code for each in results}
    shown = [(row[0], row[2], row[4], row[5], *row[6:]) for row in body["households"]]
    kept = [_as_shown(codes[result.household_id], result) for result in results]
    for at in range(max(len(shown), len(kept))):
        if shown[at : at + 1] != kept[at : at + 1]:
            code = (shown[at : at + 1] or kept[at : at + 1])[0][1]
            return misfit("audit-publication-differs", household=code, **named)
    if not _says(body, {"figures": figures_of(results)}):
        return misfit("audit-figures-changed", **named)
    if settlement.part_of:
        results = ()  # it counts in its whole period, and is credited nothing
    return _wrongly_credited(publication, settlement, results, codes, credited)


def _beside(village: Area, settlement: Settlement, publication: Publication) -> dict[str, object]:
    """What the rows say that the body says too."""
    return {
        "village": village.code,
        "scheme": settlement.scheme,
        "scheme_digest": settlement.scheme_digest,
        "period": settlement.period,
        "revision": settlement.revision,
        "objections_until": publication.objections_until.isoformat(),
    }


def _says(body: Mapping[str, object], rows: Mapping[str, object]) -> bool:
    """Whether a body says the same, as far as it says anything: earlier ones said less."""
    return all(body.get(name, said) == said for name, said in rows.items())


def _as_shown(code: str, result: HouseholdResult) -> tuple[str, ...]:
    shown = (str(result.rank), code, points(result.points), points(result.year_points))
    return shown if result.average is None else (*shown, points(result.average))


def _wrongly_credited(
    publication: Publication,
    settlement: Settlement,
    results: Sequence[HouseholdResult],
    codes: Mapping[int, str],
    credited: Credits,
) -> Misfit | None:
    named = {"id": publication.id}
    begins = f"credit:{publication.settlement_id}:"
    left = {source: sum_ for source, sum_ in credited.items() if source.startswith(begins)}
    for result in results:
        code = codes[result.household_id]
        sum_ = left.pop(f"{begins}{result.household_id}", None)
        if sum_ is None and settlement.state == FINAL:
            return misfit("audit-credit-missing", household=code, **named)
        if sum_ not in (None, result.points):
            return misfit(
                "audit-credit-differs",
                points=plain(result.points),
                credited=plain(sum_ or 0),
                household=code,
                **named,
            )
        if sum_ is not None and settlement.state == PUBLISHED:
            return misfit("audit-credit-early", household=code, **named)
    if left:
        return misfit("audit-credit-of-none", source=min(left), **named)
    return None
