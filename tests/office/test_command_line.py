"""The office's first day at the command line: each command does its work, or says one line."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from bot import command_line
from bot.office.toml_tables import preset_file
from tests.office.at_the_desk import PUBLIC, Office, watching
from tests.office.roster_workbooks import fill, shihe

TABLES = ("--households", "h", "--scores", "s", "--out", "o")
SIMULATE = ("simulate", "z-none", *TABLES, "--period", "2026-11")


def test_a_roster_from_template_to_invitations_and_a_clean_audit(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XIANGYUE_WEB", "on")
    assert office.types("import", "--template", "empty.xlsx")[0] == 0
    empty = office.folder / "empty.xlsx"
    assert empty.stat().st_size > 1000
    empty.write_bytes(b"filled in meanwhile")
    for command in ("import", "import-goods", "import-orders"):
        code, told = office.types(command, "--template", "empty.xlsx")
        assert (code, "已经有这个文件，没有动它" in told) == (1, True), command
    assert empty.read_bytes() == b"filled in meanwhile"
    assert "写好了 empty.xlsx" in office.types("import", "--template", "empty.xlsx", "--force")[1]
    fill(office.folder / "roster.xlsx", shihe())
    code, said = office.types("import", "roster.xlsx")
    assert code == 0
    assert "导入好了：" in said
    assert "没有新的" in office.types("import", "roster.xlsx")[1]
    code, said = office.types("invite", "R1")
    assert code == 0
    assert f"{PUBLIC}/enter?code=" in said, "a link is never cut, however narrow the screen"
    assert "都对得上" in office.types("audit")[1]
    assert "database: durable and guarded" in office.types("doctor")[1]


def test_an_audit_says_how_far_it_is(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = shihe()
    rows["areas"].append({"code": "DH", "name": "东河村", "kind": "村", "parent": "YC"})
    office.types("import", str(fill(office.folder / "roster.xlsx", rows)))
    monkeypatch.setattr("bot.office.audit.books.TELL_EVERY", 2)
    told: list[tuple[int, int]] = []
    monkeypatch.setattr(
        "bot.commands.screen.long_work", watching(lambda done, of: told.append((done, of)))
    )
    assert "都对得上" in office.types("audit")[1]
    empty_village, within, at_its_end = (0, 4), (2, 4), (4, 4)
    assert told == [empty_village, within, at_its_end, at_its_end]


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("import",), "请写上名册的文件名"),
        (("import", "nowhere.xlsx"), "nowhere.xlsx"),
        (("audit",), "run: xiangyue migrate"),
        (("invite",), "run: xiangyue migrate"),
        (("settle", "2026-10"), "run: xiangyue migrate"),
        (("doctor", "--replay", "7"), "run: xiangyue migrate"),
        (
            [
                "simulate",
                "z-none",
                "--households",
                "h",
                "--scores",
                "s",
                "--period",
                "2026-11",
                "--out",
                "o",
            ],
            "no preset and no file",
        ),
    ],
)
def test_whatever_goes_wrong_is_one_line(office: Office, words: Sequence[str], line: str) -> None:
    code, said = office.types(*words)
    assert code == 1
    assert line in said
    assert "Traceback" not in said
    assert len(said.strip().splitlines()) == 1


def test_a_month_that_has_not_ended_is_not_settled(office: Office) -> None:
    fill(office.folder / "roster.xlsx", shihe())
    office.types("import", "roster.xlsx")
    code, said = office.types("settle", "2099-01")
    assert (code, "还没有过完" in said) == (1, True)
    code, said = office.types("settle", "2026Q1")
    assert (code, "请写成 2026-11 这样" in said) == (1, True)


TOKEN = "7100200300:AAFakeFakeFakeFakeFakeFakeFakeFakeF"
POLLED = {"TELEGRAM_TOKEN": TOKEN}
BROUGHT = {**POLLED, "TELEGRAM_MODE": "webhook", "TELEGRAM_WEBHOOK_SECRET": "a-secret-of-the-town"}


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        ({"WEB": "on"}, f"开始了：网页聊天在 {PUBLIC}/（在 HERE 听着）。"),
        (POLLED, "开始了：向 Telegram 取消息（在 HERE 听着）。"),
        (BROUGHT, f"开始了：Telegram 把消息送到 {PUBLIC}/telegram/webhook（在 HERE 听着）。"),
        (
            {"WEB": "on", **POLLED, "LOCALE": "en"},
            f"running: the web chat is at {PUBLIC}/, "
            "Telegram is asked for its messages (polling) (listening at HERE)",
        ),
        (
            {},
            "开始了，但没有开一扇门，谁也写不进来（只有 HEREhealth 有回应）。"
            "XIANGYUE_WEB=on 加 XIANGYUE_PUBLIC_URL 开网页聊天，"
            "XIANGYUE_TELEGRAM_TOKEN 开 Telegram。",
        ),
    ],
)
def test_the_start_says_which_doors_are_open(
    office: Office, monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], line: str
) -> None:
    here = "http://127.0.0.1:8080/"

    async def serve(*, ready: Callable[[str], None], **_: object) -> None:
        ready(here)

    monkeypatch.setattr(command_line, "serve", serve)
    monkeypatch.setattr(command_line, "start_logging", lambda: None)
    for name, value in settings.items():
        monkeypatch.setenv(f"XIANGYUE_{name}", value)
    code, said = office.types("run")
    assert (code, said.strip()) == (0, line.replace("HERE", here))


def test_a_name_with_brackets_is_said_as_it_is(office: Office) -> None:
    town = shihe()
    (village,) = [area for area in town["areas"] if area["code"] == "SH"]
    village["name"] = "石河[red]村"
    fill(office.folder / "roster.xlsx", town)
    office.types("import", "roster.xlsx")
    assert "!! SH 石河[red]村: no group is bound" in office.types("doctor")[1]


ADOPTED = """
[adoption]
adopted = 2025-12-28
meeting = "2025年第四次村民代表会议"
holds_from = "2026-01"
"""


def test_a_town_with_only_the_web_door_can_be_well(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(office.folder / "roster.xlsx", shihe())
    office.types("import", "roster.xlsx")
    monkeypatch.setenv("XIANGYUE_WEB", "on")
    code, said = office.types("doctor")
    (fault,) = [line for line in said.splitlines() if line.startswith("!!")]
    assert code == 1
    assert "copy" in fault and "a-monthly.toml" in fault and "XIANGYUE_SCHEME" in fault
    preset = preset_file("a-monthly")
    assert preset is not None
    scheme = office.folder / "own.toml"
    scheme.write_text(preset.read_text("utf-8"), "utf-8")
    monkeypatch.setenv("XIANGYUE_SCHEME", "own.toml")
    assert "in [adoption] of own.toml" in office.types("doctor")[1]
    scheme.write_text(preset.read_text("utf-8") + ADOPTED, "utf-8")
    code, said = office.types("doctor")
    assert (code, "!!" in said) == (0, False), said
    assert "ok SH 石河村: the web chat has no groups" in said


def test_every_fault_of_a_workbook_is_one_whole_line_with_its_mend(office: Office) -> None:
    rows = shihe()
    rows["roles"][0]["role"] = "队长"
    fill(office.folder / "roster.xlsx", rows)
    code, said = office.types("import", "roster.xlsx")
    assert code == 1
    (line,) = [each for each in said.splitlines() if "只能填" in each]
    assert line.startswith("任职 第2行 角色：只能填：网格员、")
    assert "监督" in line, "however narrow the screen"


def test_no_result_is_written_over_what_it_is_worked_out_from(office: Office) -> None:
    roster = office.folder / "H.csv"
    roster.write_text("household,members,resident\nA1,4,yes\n", "utf-8")
    (office.folder / "S.csv").write_text("date,household,member,item,quantity,points\n", "utf-8")
    asked = ("--households", "H.csv", "--scores", "S.csv", "--period", "2026-11")
    for out in ("H.csv", "./S.csv"):
        code, said = office.types("simulate", "a-monthly", *asked, "--out", out)
        assert code == 1
        assert f"{Path(out)}：这是要读的文件，不能写在上面" in said
    assert roster.read_text("utf-8").endswith("A1,4,yes\n")
    code, said = office.types("simulate", "a-monthly", *asked, "--out", "O.csv")
    assert (code, said.strip()) == (0, "a-monthly 2026-11: O.csv")
