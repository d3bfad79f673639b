"""Nothing that opens a door and nothing anybody wrote gets into a log."""

import io
import logging
from collections.abc import Iterator

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from bot.logs import redact, start_logging
from storage.binding import ALPHABET, LENGTH
from storage.store import Store
from tests.village.village import Village

CODES = st.text(st.sampled_from(ALPHABET), min_size=LENGTH, max_size=LENGTH)
BOT_TOKEN = "1234567890:AAFakeFakeFakeFakeFakeFakeFakeFakeF"


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What stands on standard error once logging has started."""
    written = io.StringIO()
    monkeypatch.setattr("sys.stderr", written)
    start_logging()
    yield written
    structlog.reset_defaults()


@given(
    CODES, st.sampled_from(["码{}", "{}。", "发来{}了", "code {} used", "('{}',)", "绑定码：{}"])
)
def test_a_binding_code_is_taken_out_wherever_it_stands(code: str, line: str) -> None:
    for shown in (code, f"{code[:4]} {code[4:]}", f"{code[:4]}-{code[4:]}"):
        assert shown not in redact(line.format(shown))


@given(CODES)
def test_a_link_s_code_is_taken_out_in_capitals_or_not(code: str) -> None:
    for shown in (code, code.lower()):
        told = redact(f"GET /enter?code={shown}&x=1 answered")
        assert shown not in told
        assert "/enter?code=" in told
        assert "answered" in told


def test_what_is_no_secret_stays_readable() -> None:
    line = "2026-11-20 09:00:00 event='step failed' inbox=12 case=2026-0001 error='NotFound'"
    assert redact(line) == line


def test_a_log_line_its_values_and_its_traceback_are_all_redacted(log: io.StringIO) -> None:
    try:
        raise ValueError(f"https://api.example/bot{BOT_TOKEN}/getMe said no to KQ7M2XWP")
    except ValueError:
        logging.getLogger("somewhere").exception("code %s, bot%s", "HJ4N8RTV", BOT_TOKEN)
        structlog.get_logger("here").exception("failed", code="ABCD2345", url=f"bot{BOT_TOKEN}")
    told = log.getvalue()
    assert told.count("Traceback") == 2
    for secret in (BOT_TOKEN, "KQ7M2XWP", "HJ4N8RTV", "ABCD2345"):
        assert secret not in told


def test_a_library_s_own_logger_passes_the_same_filter(log: io.StringIO) -> None:
    logging.getLogger("aiohttp.client").warning("GET https://api.example/bot%s/x", BOT_TOKEN)
    assert "api.example" in log.getvalue()
    assert BOT_TOKEN not in log.getvalue()


def test_a_database_error_tells_no_value(village: Village) -> None:
    """SECURITY.md: SQLAlchemy's errors would print what somebody wrote."""

    def twice(store: Store) -> None:
        store.people.add("P-1", "王芳", "13800000000")
        store.people.add("P-1", "张建国", "13900000000")

    with pytest.raises(IntegrityError) as failure:
        village.do(twice)
    told = str(failure.value)
    assert "hidden" in told
    assert not any(value in told for value in ("张建国", "13900000000", "P-1"))


def test_a_step_that_fails_leaves_no_word_of_the_message_in_the_log(
    village: Village, log: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object) -> None:
        # What a library says of a value it cannot read holds the value.
        raise ValueError("not a number: '李婆婆家的电话是13800000000'")

    wang = village.grid_worker("王芳")
    monkeypatch.setattr("bot.path.dispatch.take_step", breaks)
    wang.sends("李婆婆家的电话是13800000000")
    assert "step failed" in log.getvalue()
    assert not any(word in log.getvalue() for word in ("李婆婆", "13800000000", "王芳"))
