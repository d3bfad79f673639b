"""A backup is whole or not there, taken while others write; a restore replaces nothing."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.office.backup import copy_database
from bot.office.commits import commits_to
from bot.office.errors import OfficeError
from bot.office.restore import restore
from bot.settings import load_settings
from bot.wiring import existing_database
from storage.files import FileFolder
from storage.ledger_lines import Entry, Kind
from storage.store import Store
from tests.office.at_the_desk import Office
from tests.office.roster_workbooks import NOW, fill, shihe
from tests.village.ground import Ground

MEDIA = Path("data/media")


@pytest.fixture
def office(office: Office) -> Office:
    """The village has its roster, three scores and two pictures."""
    fill(office.folder / "名册.xlsx", shihe())
    office.has_a_database()
    office.types("import", "名册.xlsx")
    folder = FileFolder(MEDIA)
    folder.keep(b"a picture", ".jpg")
    folder.keep(b"another", ".jpg")
    (MEDIA / "incoming-half").write_bytes(b"hal")
    return office


def scored(store: Store, number: int) -> None:
    home = store.households.by_code("SH-0001")
    assert home is not None
    entry = Entry(
        kind=Kind.SCORE,
        village_id=home.village_id,
        household_id=home.id,
        item="P1",
        hundredths=50,
        happened_on=NOW.date(),
        source=f"test:{number}",
        reason="扫路" * 50,
    )
    store.ledger.add(entry, NOW)


def count(store: Store) -> int:
    village = store.areas.by_code("SH")
    assert village is not None
    return store.ledger.head(village.id).seq


@pytest.fixture
def elsewhere(office: Office, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From then on the settings point to a place where nothing is."""

    def move() -> None:
        monkeypatch.setenv("XIANGYUE_DATABASE_URL", "sqlite:///new/town.sqlite3")
        monkeypatch.setenv("XIANGYUE_MEDIA_DIR", "new/media")

    return move


def test_what_was_put_by_comes_back_whole(office: Office, elsewhere: Callable[[], None]) -> None:
    code, said = office.types("backup", "put-by")
    assert (code, "照片和文件 2 个" in said) == (0, True), said
    assert Path("put-by").stat().st_mode & 0o077 == 0
    before = office.looks(count)
    elsewhere()
    code, said = office.types("restore", "put-by")
    assert (code, "2026-11-20 09:00 的备份" in said) == (0, True), said
    assert office.looks(count) == before
    assert "都对得上" in office.types("audit")[1]
    kept = {file.name: file.read_bytes() for file in Path("new/media").rglob("*.jpg")}
    assert set(kept.values()) == {b"a picture", b"another"}
    assert not list(Path("new").rglob("*.part"))
    assert not list(Path("new/media").glob("incoming-*"))


def test_taken_while_a_writer_writes_it_is_of_one_moment(
    office: Office, elsewhere: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between any two steps of the copy somebody adds a line."""
    monkeypatch.setattr("bot.office.backup._PAGES_AT_ONCE", 16)
    before, written = office.looks(count), []

    with existing_database(load_settings().database_url) as database:
        commit = commits_to(database)

        def meanwhile(_done: int, _of: int) -> None:
            written.append(1)
            commit(lambda store: scored(store, 10_000 + len(written)))

        copy_database(Path("data/xiangyue.sqlite3"), Path("copy.sqlite3"), meanwhile)
    assert len(written) > 2
    assert office.looks(count) == before + len(written)
    elsewhere()
    Path("new").mkdir()
    Path("copy.sqlite3").rename("new/town.sqlite3")
    assert "都对得上" in office.types("audit")[1]
    assert office.looks(count) == before


@pytest.mark.parametrize(
    ("touch", "line"),
    [
        (lambda folder: spoil(folder / "database.sqlite3"), "database.sqlite3 和清单对不上"),
        (lambda folder: spoil(next(folder.rglob("*.jpg"))), ".jpg 和清单对不上"),
        (lambda folder: next(folder.rglob("*.jpg")).unlink(), "备份里少了 media/"),
        (lambda folder: (folder / "media" / "x.jpg").write_bytes(b""), "备份里多了 media/x.jpg"),
        (lambda folder: (folder / "manifest.json").unlink(), "不是备份，或者清单坏了"),
        (lambda folder: (folder / "manifest.json").write_text("{}"), "不是备份，或者清单坏了"),
        (lambda folder: escape(folder / "manifest.json"), "不是备份，或者清单坏了"),
    ],
)
def test_a_backup_that_was_touched_is_refused(
    office: Office,
    elsewhere: Callable[[], None],
    touch: Callable[[Path], object],
    line: str,
) -> None:
    office.types("backup", "put-by")
    touch(Path("put-by"))
    elsewhere()
    code, said = office.types("restore", "put-by")
    assert (code, line in said) == (1, True), said
    assert len(said.strip().splitlines()) == 1
    assert not Path("new/town.sqlite3").exists()
    assert not Path("new/media").exists()


def spoil(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def escape(manifest: Path) -> None:
    """Somebody names a file outside the folder."""
    text = manifest.read_text("utf-8")
    manifest.write_text(text.replace('"place": "media/', '"place": "media/../../', 1), "utf-8")


@pytest.mark.parametrize("there", ["new/town.sqlite3", "new/town.sqlite3-wal", "new/media/a.jpg"])
def test_a_restore_replaces_nothing(
    office: Office, elsewhere: Callable[[], None], there: str
) -> None:
    office.types("backup", "put-by")
    elsewhere()
    Path(there).parent.mkdir(parents=True)
    Path(there).write_bytes(b"here")
    code, said = office.types("restore", "put-by")
    assert (code, "已经有内容了" in said) == (1, True), said
    assert Path(there).read_bytes() == b"here"
    assert len([file for file in Path("new").rglob("*") if file.is_file()]) <= 2  # and its lock


def test_a_backup_replaces_nothing_and_a_failed_one_leaves_nothing(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("there").mkdir()
    assert "已经有 there 了" in office.types("backup", "there")[1]
    code, said = office.types("backup", "nowhere/put-by")
    assert (code, "没有 nowhere 这个文件夹" in said) == (1, True)

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("bot.office.backup.copied", full)
    code, said = office.types("backup", "put-by")
    assert (code, "没有备份成：database or disk is full" in said) == (1, True)
    assert not Path("put-by").exists()
    assert not list(Path().glob(".*part"))


def test_a_restore_that_fails_on_the_way_leaves_nothing(
    office: Office, elsewhere: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    office.types("backup", "put-by")
    elsewhere()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("bot.office.restore._take_place", full)
    code, said = office.types("restore", "put-by")
    assert (code, "No space left" in said) == (1, True)
    assert [file.name for file in Path("new").iterdir()] == ["town.sqlite3.lock"]


def test_a_backup_of_one_kind_of_database_is_not_put_into_the_other(
    office: Office,
) -> None:
    office.types("backup", "put-by")
    with pytest.raises(OfficeError, match="这份备份是 SQLite 的"):
        restore(Path("put-by"), "postgresql://u@h/n", Path("new/media"), "zh_CN")


def test_of_a_server_the_files_are_put_by_and_its_own_tool_is_named(
    office: Office, postgres_ground: Ground, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = postgres_ground.lay(tmp_path)
    monkeypatch.setenv("XIANGYUE_DATABASE_URL", url)
    assert "请再用 pg_dump 备份数据库" in office.types("backup", "put-by")[1]
    assert sorted(file.suffix for file in Path("put-by").rglob("*.*")) == [".jpg", ".jpg", ".json"]
    monkeypatch.setenv("XIANGYUE_MEDIA_DIR", "new/media")
    assert "请用 pg_restore 恢复" in office.types("restore", "put-by")[1]
    assert len(list(Path("new/media").rglob("*.jpg"))) == 2
    postgres_ground.drop(url)
