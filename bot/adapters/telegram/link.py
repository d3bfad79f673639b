"""How it stands with the platform: when it last went well, and what is wrong since then."""

from dataclasses import dataclass
from datetime import datetime

import structlog

LONGEST_REST_S = 60.0

_log = structlog.get_logger(__name__)


@dataclass
class Link:
    """For /health: `trouble` is a short word, empty while all is well.

    `rest_s` is how long to rest before the next try, in seconds: longer with each failure.
    """

    last_good: datetime | None = None
    trouble: str = ""
    rest_s: float = 0.0

    def good(self, now: datetime) -> None:
        """It went well."""
        if self.trouble:
            _log.info("telegram is reached again", after=self.trouble)
        self.last_good, self.trouble, self.rest_s = now, "", 0.0

    def bad(self, trouble: str, rest_s: float = 0.0) -> None:
        """It went wrong: said once, not at every try. `rest_s` is the rest the platform named."""
        if trouble != self.trouble:
            _log.warning("telegram is not reached", trouble=trouble)
        self.trouble = trouble
        self.rest_s = max(rest_s, min(max(2 * self.rest_s, 1.0), LONGEST_REST_S))
