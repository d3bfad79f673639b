"""How a proposal is shown to the clerk: for whom, what, how much, and what it rests on."""

from handlers.cases import case_card, case_copies, case_reporter
from handlers.points.score_entry import ScoreEntry
from handlers.turn import Turn
from messages.catalogue import say
from messages.inbound import MediaKind
from messages.written import day, period_named
from rules.schemes import Scheme
from storage.households import Household
from storage.proposals import Proposal


def subject(proposal_id: int) -> str:
    """What ties the messages about a proposal together."""
    return f"proposal:{proposal_id}"


def card(turn: Turn, proposal: Proposal, household: Household, entry: ScoreEntry) -> str:
    """The proposal in a few lines, with what the clerk has changed of it."""
    lines = [
        turn.words(
            "proposal-card",
            household=household.code,
            head=household.head,
            item=turn.name_of(entry.item),
            quantity=entry.quantity,
            points=entry.figure,
        ),
        cause(turn, proposal),
    ]
    if proposal.words:
        lines.append(turn.words("proposal-seen", words=proposal.words))
    return "\n".join(lines)


def cause(turn: Turn, proposal: Proposal) -> str:
    """What speaks for it: the case with who and when, or the claim with its place and days.

    Of a private case not even its number: for whose household it is proposed tells who reported.
    """
    if proposal.case_id is not None:
        case = turn.store.cases.get(proposal.case_id)
        closed = day(turn.regulations.today(case.closed_at or turn.now), turn.locale)
        if case.is_private:
            return turn.words("proposal-of-private-case", closed=closed)
        return turn.words(
            "proposal-of-case",
            number=case.number,
            matter=case_card.matter(turn, case, turn.locale),
            place=case.area_name,
            name=case_reporter.name_for(turn, case, turn.locale, turn.me.id),
            day=day(turn.regulations.today(case.filed_at), turn.locale),
            closed=closed,
        )
    assert proposal.claim_id is not None, "a proposal has a cause"
    claim = turn.store.claims.get(proposal.claim_id)
    return turn.words(
        "proposal-of-claim",
        place=claim.place,
        since=day(claim.since, turn.locale),
        month=period_named(proposal.period, turn.locale),
    )


def reason(turn: Turn, proposal: Proposal) -> str:
    """Where the entry came from, as the household reads it in its statement."""
    if proposal.case_id is not None:
        case = turn.store.cases.get(proposal.case_id)
        if case.is_private:
            return say(turn.house.locale, "proposal-reason-private")
        matter = case_card.matter(turn, case, turn.house.locale)
        return turn.words("proposal-reason-case", number=case.number, matter=matter)
    assert proposal.claim_id is not None, "a proposal has a cause"
    place = turn.store.claims.get(proposal.claim_id).place
    return turn.words("proposal-reason-claim", place=place)


def proof(turn: Turn, proposal: Proposal) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What shows it: photos, and voice notes and other files, of the case or the look on site."""
    photos: tuple[int, ...] = ()
    files: tuple[int, ...] = ()
    if proposal.case_id is not None:
        case = turn.store.cases.get(proposal.case_id)
        if not case.is_private:
            photos, files = case_copies.pictures(turn, case, turn.me.id)
    seen = turn.store.proposals.media(proposal.id)
    photos += tuple(media for media, kind in seen if kind == MediaKind.PHOTO.value)
    files += tuple(media for media, kind in seen if kind != MediaKind.PHOTO.value)
    return photos, files


def needs_look(turn: Turn, proposal: Proposal) -> bool:
    """Whether a look on site is wanted and nobody has said or shown anything yet."""
    seen = proposal.words or turn.store.proposals.media(proposal.id)
    return proposal.claim_id is not None and not seen


def entry_of(scheme: Scheme, item: str, quantity: str) -> ScoreEntry:
    """What would be entered."""
    return ScoreEntry(scheme.by_code[item], quantity)
