"""A year's holidays at the desk: a notice is entered, and `doctor` says what is missing."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.office.doctor import examine
from bot.office.finding import Finding
from tests.office.at_the_desk import Office
from tests.rules.notices import OF_2026
from tests.village.village import Village

FIRST_OF_DECEMBER = datetime(2026, 12, 1, 2, tzinfo=UTC)
LINE = "国庆节：10月1日至7日放假，9月26日、10月10日上班\n"


@pytest.fixture(autouse=True)
def calendar_ends_with_2026(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever year the library ends with by now."""
    monkeypatch.setattr("bot.wiring.knows_year", lambda year: year <= 2026)


def said_of_holidays(village: Village, at: datetime) -> list[Finding]:
    return [each for each in examine(village.settings, at) if "年的放假安排" in each.what]


def test_doctor_wants_next_year_from_december_on_and_this_year_always(village: Village) -> None:
    november = datetime(2026, 11, 30, 2, tzinfo=UTC)
    assert said_of_holidays(village, november) == [Finding("2026年的放假安排：都有了")]
    known, wanted = said_of_holidays(village, FIRST_OF_DECEMBER)
    assert (known.mend, wanted.what) == ("", "2027年的放假安排")
    assert "元旦" in wanted.mend and "xiangyue holidays" in wanted.mend
    overdue = said_of_holidays(village, datetime(2027, 2, 1, tzinfo=UTC))
    assert [each.what for each in overdue] == ["2027年的放假安排"]


def test_a_notice_is_entered_and_said_back(office: Office, tmp_path: Path) -> None:
    office.types("migrate")
    notice = tmp_path / "notice.txt"
    notice.write_text(LINE, encoding="utf-8")
    code, said = office.types("holidays", str(notice), "--year", "2027", "--show")
    assert code == 0 and "国庆：10月1日至10月7日放假；9月26日、10月10日上班" in said
    assert "录入 9 天，原来就有 0 天" in office.types("holidays", str(notice), "--year", "2027")[1]
    kept = office.types("holidays", "--show")[1]
    assert "2027" in kept and "国庆：10月1日至10月7日放假" in kept
    assert "还没有录入过" in office.types("holidays", "--show", "--year", "2028")[1]
    code, said = office.types("holidays")
    assert code == 1 and "--show" in said
    assert "录入 0 天，原来就有 9 天" in office.types("holidays", str(notice), "--year", "2027")[1]


def test_a_file_without_a_holiday_is_told_for_the_desk(office: Office, tmp_path: Path) -> None:
    office.types("migrate")
    notice = tmp_path / "notice.txt"
    notice.write_text("今天天气好\n", encoding="utf-8")
    code, said = office.types("holidays", str(notice))
    assert code == 1 and "没看出是哪几天放假，什么都没有录入" in said
    assert "发「菜单」" not in said, "that is for the chat"


def test_a_notice_that_cannot_be_right_enters_nothing(office: Office, tmp_path: Path) -> None:
    office.types("migrate")
    notice = tmp_path / "notice.txt"
    notice.write_text(OF_2026.replace("2026年", "2027年"), encoding="utf-8")
    code, said = office.types("holidays", str(notice))
    assert code == 1 and "像是别的年份的通知" in said
