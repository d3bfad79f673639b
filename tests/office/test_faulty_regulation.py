"""A town's own scheme with several slips: `simulate` and `doctor` name each by its place."""

import sys
from pathlib import Path

import pytest

from bot.command_line import main
from bot.office.doctor import examine
from bot.settings import Settings
from tests.rules.regulation_text import preset_text

FAULTS = (
    "[top of the file]: base: the groups do not add up to it",
    "[items]: JD: written 2 times",
    "[groups]: 民生保障: max: its items do not add up to it",
    "[shares]: tiers four: up_to_percent: must be more than 10, where the tier before ends",
)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    text = preset_text("b-stars")
    text = text.replace("base = 140 ", "base = 150 ").replace('code = "JL"', 'code = "JD"')
    text = text.replace("up_to_percent = 20", "up_to_percent = 9")
    text = text.replace('group = "民生保障"', 'group = "党的建设"')
    text = text.replace('name_en = "Party building"\nmax = 20\n\n', "X", 1)
    text = text.replace("X", 'name_en = "Party building"\nmax = 40\n\n')
    file = tmp_path / "own.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_simulate_names_every_fault_and_reads_no_table(
    own: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tables = ("--households", "h", "--scores", "s", "--period", "2026", "--out", "o")
    monkeypatch.setattr(sys, "argv", ["xiangyue", "simulate", str(own), *tables])
    with pytest.raises(SystemExit) as ended:
        main()
    assert f"xiangyue: {own}: [items]: JD: written 2 times (and 3 more)" in str(ended.value.code)
    told = capsys.readouterr().out.splitlines()
    assert sorted(told) == sorted(f"{own}: {fault}" for fault in FAULTS)


def test_doctor_names_every_fault(own: Path, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'none.sqlite3'}"
    findings = examine(Settings(_env_file=None, locale="en", scheme=str(own), database_url=url))
    told = [finding.mend for finding in findings if finding.what == "regulations"]
    assert sorted(told) == sorted(f"{own}: {fault}" for fault in FAULTS)
