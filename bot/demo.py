"""`xiangyue demo`: the sample town on a SQLite file, with its own rehearsal clock."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from bot.path.writer import InlineWriter
from bot.process_lock import only_process
from bot.sample.town import fill, is_filled
from bot.sample.words import sample_places
from bot.serving import require_port, serve
from bot.settings import Settings
from bot.timekeeping import RealTime, RehearsalTime
from bot.wiring import build_house, load_regulations, migrated_database, sqlite_url
from messages.catalogue import say
from storage.files import FileFolder
from storage.store import Store


async def run_demo(port: int, file: Path, tell: Callable[[str], None]) -> None:
    """Fills a fresh file, goes on with an existing one; loopback only, whatever the settings."""
    url = sqlite_url(file)
    settings = Settings(
        _env_file=None,
        database_url=url,
        media_dir=file.absolute().parent / f"{file.stem}-media",
        http_host="127.0.0.1",
        http_port=port,
        # No address: a demo has nobody to let in, and a QR code holds the binding code itself.
        public_url="",
        places=sample_places(),
    )
    regulations = load_regulations(settings)
    require_port(settings)
    with only_process(url), migrated_database(url) as database:
        if not is_filled(database):
            tell(say(settings.locale, "demo-filling"))
            files = FileFolder(settings.media_dir)
            fill(database, InlineWriter(database), files, regulations, RealTime().now())
        with database.reading() as connection:
            ahead = Store(connection).clock.rehearsal_ahead()
        await serve(
            settings=settings,
            database=database,
            house=replace(
                build_house(settings, regulations),
                # What a certificate's code opens is on this machine.
                link_before_honour=f"http://127.0.0.1:{port}/honours/",
            ),
            time=RehearsalTime(ahead),
            demo=True,
            ready=lambda address: tell(
                say(settings.locale, "demo-running", bot=settings.bot_name, address=address)
            ),
        )
