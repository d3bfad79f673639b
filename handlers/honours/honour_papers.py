"""The clerk fetches a selection's certificates and door plates to print them, bound as one PDF.

It comes when asked for, because what waits for thirty pictures holds back whatever else is said in
the chat.
"""

from handlers.buttons import HonourButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.honours.honour_pictures import bound
from handlers.turn import Turn
from messages.named import name_in
from messages.written import period_named
from rules.roles import Role

flow = Flow("honour_papers", needs=Role.CLERK, where=Where.PRIVATE)

HOUSEHOLDS_A_FILE = 20
"""Forty sheets: more would be drawn for too long in one go, and be too much for a phone."""


@flow.opens_on(HonourButton.PAPERS)
def send_papers(turn: Turn, selection_id: int) -> None:
    """Every honour of the selection that stands: a certificate and a plate."""
    honours = turn.store.honours.of_selection(selection_id)
    if not honours or not turn.reaches(Role.CLERK, honours[0].village_id):
        raise Refuse("refused-honour-area")
    standing = [honour for honour in honours if honour.stands]
    starts = range(0, len(standing), HOUSEHOLDS_A_FILE)
    files = [
        bound(
            turn,
            standing[start : start + HOUSEHOLDS_A_FILE],
            part=f"-{number}" if len(starts) > 1 else "",
        )
        for number, start in enumerate(starts, start=1)
    ]
    text = turn.words(
        "honour-papers",
        period=period_named(honours[0].period, turn.locale),
        honour=name_in(honours[0], turn.locale),
        count=str(len(standing)),
    )
    turn.say_text(text, files=files)
