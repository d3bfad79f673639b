"""The regulations a village is made with: the presets are read once for all of them."""

from dataclasses import replace
from functools import cache

from bot.settings import Settings
from bot.wiring import load_regulations
from handlers.regulations import Regulations, every_year


def regulations_of(settings: Settings) -> Regulations:
    """What the settings name; files of the test's own are read each time.

    Whichever year the calendar ends with, nobody is asked for the next one's holidays.
    """
    named = (settings.scheme, settings.items, settings.plan, settings.room)
    if any("/" in each for each in (*named, settings.places)):
        found = load_regulations(settings)
    else:
        found = _presets(*named, settings.timezone)
    return replace(found, knows_year=every_year)


@cache
def _presets(scheme: str, items: str, plan: str, room: str, timezone: str) -> Regulations:
    settings = Settings(
        _env_file=None,
        scheme=scheme,
        items=items,
        plan=plan,
        room=room,
        timezone=timezone,
        web="on",
    )
    return load_regulations(settings)
