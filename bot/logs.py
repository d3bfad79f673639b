"""Logging: one line an event, and nothing secret in any of them."""

import logging
import re

import structlog

_SECRETS = re.compile(
    # Binding codes; \b would miss one that follows a Chinese character.
    r"(?<![A-Za-z0-9])[A-HJ-NP-Z2-9]{4}[ -]?[A-HJ-NP-Z2-9]{4}(?![A-Za-z0-9])"
    r"|\d{5,}(?::|%3[Aa])[A-Za-z0-9_-]{20,}"  # bot tokens, in addresses or alone
    r"|(?i:(?<=secret_token)|(?<=secret-token))[\s'\":=]+[A-Za-z0-9_-]+"
    r"|(?<=code=)[^&\s\"]+"
    r"|(?<=api_key=)[^&\s\"]+"  # of other programs
)


QUIETED = {
    "apscheduler": logging.WARNING,
    "alembic": logging.WARNING,
    # It prints whole answers it cannot read, with what people wrote; the door says what failed.
    "telegram": logging.CRITICAL + 1,
}
"""Libraries that say more than a log should hold, and the least of theirs that is let in."""


def redact(text: str) -> str:
    """The text with whatever opens a door taken out."""
    return _SECRETS.sub("[…]", text)


class _Redaction(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = redact(record.getMessage()), None
        if record.exc_info:
            record.exc_text = redact(logging.Formatter().formatException(record.exc_info))
            record.exc_info = None
        if record.stack_info:
            record.stack_info = redact(record.stack_info)
        return True


def start_logging(level: int = logging.INFO) -> None:
    """Sends every log through the redaction to standard error."""
    handler = logging.StreamHandler()
    handler.addFilter(_Redaction())
    logging.basicConfig(
        level=level, format="%(asctime)s %(message)s", handlers=[handler], force=True
    )
    for name, least in QUIETED.items():
        logging.getLogger(name).setLevel(least)
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.processors.format_exc_info,
            structlog.processors.KeyValueRenderer(key_order=["event"]),
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
