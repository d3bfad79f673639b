"""Serves a village's folder as the running program does, until it is stopped or killed.

python -m tests.path.serve_village DATABASE_URL MEDIA_FOLDER PORT SECONDS_AHEAD
"""

import asyncio
import sys
from datetime import timedelta
from pathlib import Path

from bot.process_lock import only_process
from bot.serving import serve
from bot.settings import Settings
from bot.timekeeping import RehearsalTime
from bot.wiring import build_house, existing_database, load_regulations


def main(database_url: str, media: Path, port: int, ahead: timedelta) -> None:
    """Says its address on standard output once it answers there."""
    settings = Settings(
        _env_file=None,
        database_url=database_url,
        media_dir=media,
        http_port=port,
        web="on",
    )
    house = build_house(settings, load_regulations(settings))
    with (
        only_process(settings.database_url),
        existing_database(settings.database_url) as database,
    ):
        asyncio.run(
            serve(
                settings=settings,
                database=database,
                house=house,
                time=RehearsalTime(ahead),
                demo=True,
                ready=lambda address: print(address, flush=True),
            )
        )


if __name__ == "__main__":
    url, folder, to_listen_at, seconds = sys.argv[1:]
    main(url, Path(folder), int(to_listen_at), timedelta(seconds=float(seconds)))
