"""The Telegram door: python-telegram-bot carries the calls, nothing more."""

import os

# The library's own switch to what it will do one day: durations are timedeltas, without a warning.
os.environ.setdefault("PTB_TIMEDELTA", "true")
