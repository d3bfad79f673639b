"""Before anything is timed: peer A must say, to the last byte, what our program says."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from bench import peer_a
from bench.peer_database import open_engine
from bench.updates import BOT, POINTS, user_id
from bench.village import DOOR
from bot.path.dispatch import step_next
from bot.settings import Settings
from bot.wiring import build_house, load_regulations
from messages.inbound import ChatRef, Inbound, Said, Sender
from messages.outbound import read_outgoing
from storage.database import open_database
from storage.receiving import receive
from storage.store import Store


class TextsDiffer(Exception):
    """Peer A words its answer otherwise than ours; the text shows both."""


def our_answer(database: Path, number: int, now: datetime) -> str:
    """What our step says to a villager who writes 积分; nothing of it is kept."""
    settings = Settings(_env_file=None)
    house = build_house(settings, load_regulations(settings))
    telegram = str(user_id(number))
    inbound = Inbound(
        DOOR, BOT, "agreement", Sender(telegram), ChatRef(telegram), Said(text=POINTS)
    )
    with (
        closing(open_database(f"sqlite:///{database}")) as opened,
        opened.writing() as connection,
        connection.begin() as transaction,
    ):
        store = Store(connection)
        receive(store, inbound, now)
        step_next(store, house, now)
        parcel = store.parcels.take(DOOR, BOT, now)
        transaction.rollback()
    assert parcel is not None, "a question about points is answered"
    return read_outgoing(parcel.body).text


async def their_answer(database: Path, number: int, now: datetime) -> str:
    """What peer A says to the same villager."""
    engine = open_engine(str(database))
    try:
        return await peer_a.answer_at(engine, user_id(number), now)
    finally:
        await engine.dispose()


async def require_agreement(database: Path, numbers: tuple[int, ...], now: datetime) -> None:
    """Raises TextsDiffer if one of these villagers would read two different answers."""
    for number in numbers:
        our = our_answer(database, number, now)
        their = await their_answer(database, number, now)
        if our != their:
            raise TextsDiffer(f"ours:\n{our}\n\npeer A:\n{their}")
