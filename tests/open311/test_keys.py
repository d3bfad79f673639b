"""The door is there where a key is set: how keys are written, what doctor and the logs say."""

from collections.abc import Sequence

import pytest
from pydantic import SecretStr

from bot import command_line
from bot.api_keys import key_given, parse_keys
from bot.logs import redact
from bot.office.doctor import examine
from bot.office.errors import OfficeError
from bot.office.finding import Finding
from bot.settings import load_settings
from rules.roles import Role
from tests.conversations.test_personal_data import code_of
from tests.open311.program import HOTLINE, MAP
from tests.village.village import Village

KEYS = f"县12345:P1:{HOTLINE}, 地图:P2:{MAP}"


def findings(village: Village, keys: str) -> list[Finding]:
    settings = village.settings.model_copy(update={"open311_keys": SecretStr(keys), "locale": "en"})
    found = examine(settings, village.time.now())
    return [each for each in found if each.what.startswith("Open311")]


def test_several_keys_each_with_its_name_and_its_person() -> None:
    keys = parse_keys(KEYS)
    assert [(key.name, key.person) for key in keys] == [("县12345", "P1"), ("地图", "P2")]
    assert key_given(keys, MAP) == keys[1]
    for wrong in ("", MAP[:-1], f"{MAP}0", "密钥", "\ud800"):
        assert key_given(keys, wrong) is None
    assert key_given((), "") is None
    assert HOTLINE not in repr(keys)


@pytest.mark.parametrize(
    "wrong",
    [
        HOTLINE,
        f"县12345:{HOTLINE}",
        "县12345:P1:short",
        f":P1:{HOTLINE}",
        f"县12345::{HOTLINE}",
        f"县12345:P1:{HOTLINE}:x",
        f"a:P1:{HOTLINE},a:P2:{MAP}",
        f"a:P1:{HOTLINE},b:P2:{HOTLINE}",
    ],
)
def test_keys_that_cannot_be_stop_the_start_and_are_not_shown(
    wrong: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XIANGYUE_OPEN311_KEYS", wrong)
    with pytest.raises(OfficeError, match="XIANGYUE_OPEN311_KEYS: ") as refused:
        load_settings(_env_file=None)
    assert HOTLINE not in str(refused.value)
    assert "\n" not in str(refused.value)


def test_doctor_says_whether_it_is_open_and_who_answers_for_each_key(village: Village) -> None:
    liu, wang = village.command_room("刘强"), village.grid_worker("王芳")
    codes = [code_of(village, each) for each in (liu, wang)]
    assert "off" in only(findings(village, "")).what
    good, no_room, nobody = findings(
        village, f"a:{codes[0]}:{HOTLINE},b:{codes[1]}:{MAP},c:P-none:{HOTLINE}0"
    )
    assert good == Finding(f"Open311 door: key a, answered for by {codes[0]}")
    assert "not of the command room" in no_room.mend
    assert "P-none" in nobody.mend
    village.withdraw(liu, Role.COMMAND_ROOM)
    assert only(findings(village, f"a:{codes[0]}:{HOTLINE}")).mend


def only(found: Sequence[Finding]) -> Finding:
    (one,) = found
    return one


def test_a_key_gets_into_no_log() -> None:
    told = redact(f"GET /open311/v2/requests.json?status=open&api_key={HOTLINE}&page=2 failed")
    assert HOTLINE not in told
    assert "page=2 failed" in told


def test_the_start_says_where_other_programs_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XIANGYUE_PUBLIC_URL", "https://town.example")
    quiet = load_settings(_env_file=None)
    assert "Open311" not in command_line._running(quiet, "http://127.0.0.1:8080/")
    monkeypatch.setenv("XIANGYUE_OPEN311_KEYS", KEYS)
    told = command_line._running(load_settings(_env_file=None), "http://127.0.0.1:8080/")
    assert "https://town.example/open311/v2 提交（Open311）" in told
    assert HOTLINE not in told
