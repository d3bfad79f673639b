"""What shows a clerk's single entry: photos, voice notes and files sent with the reason.

GOVERNANCE.md section 4: an entry carries when, where, why and evidence. Nobody must send any. The
household reads it under 看照片, whoever answers its objection under 看依据, and no group ever does.
"""

from handlers.heard import Heard
from handlers.reporting import belonging
from handlers.reporting.report_content import MOST_THINGS, say_refused
from handlers.turn import Turn
from rules.parts import settled_with
from storage.ledger_lines import LedgerLine

_MEDIA, _ALBUM = "media", "album"


def gather(turn: Turn, heard: Heard) -> None:
    """Keeps in mind what was sent until the entry is made; what cannot be kept is said."""
    say_refused(turn, heard)
    media = [*_sent(turn), *(medium.id for medium in heard.usable)]
    if len(media) > MOST_THINGS:
        turn.say("file-enough-photos", most=MOST_THINGS)
    turn.remember(**{_MEDIA: media[:MOST_THINGS], _ALBUM: heard.album or _album(turn)})


def is_more_of_it(turn: Turn, heard: Heard) -> bool:
    """Whether this is the rest of an album of which something came already."""
    return bool(heard.album) and heard.album == _album(turn)


def is_there(turn: Turn) -> bool:
    """Whether anything was sent."""
    return bool(_sent(turn))


def keep(turn: Turn, line: LedgerLine) -> None:
    """Puts it to the line; the rest of its album follows by itself."""
    scheme = turn.regulations.scheme_on(line.happened_on)
    period = str(settled_with(scheme, line.item, line.happened_on))
    turn.store.entry_proofs.add(line.id, _sent(turn), period)
    belonging.remember(turn, line.id, f"{belonging.ENTERED}{period}", _album(turn), ())


def _sent(turn: Turn) -> list[int]:
    return turn.recall(_MEDIA) or []


def _album(turn: Turn) -> str:
    return turn.recall(_ALBUM) or ""
