"""The regulations a village is made with: the presets are read once for all of them."""

from functools import cache

from bot.settings import Settings
from bot.wiring import load_regulations
from handlers.regulations import Regulations


def regulations_of(settings: Settings) -> Regulations:
    """What the settings name; files of the test's own are read each time."""
    named = (settings.scheme, settings.items, settings.plan, settings.room)
    if any("/" in each for each in (*named, settings.places)):
        return load_regulations(settings)
    return _presets(*named, settings.timezone)


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
