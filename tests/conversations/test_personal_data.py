"""One person's data: handed out to them whole, and erased so that the books still hold."""

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlmodel import SQLModel

from bot.office.audit.books import audit
from bot.office.commits import Commit
from bot.office.erase_person import Erased, erase_person, what_stays
from bot.office.errors import OfficeError
from bot.office.exports.person import Handed, export_person
from messages.inbound import Refused
from messages.recipes import Recipe, Slip, SlipRecipe, SlipsRecipe, read_recipe, write_recipe
from rules.roles import Role
from storage.files import FileFolder
from storage.ledger_lines import Entry, Kind
from storage.store import Store
from tests.conversations.arranged import lives_in
from tests.conversations.redeeming import orders
from tests.conversations.shop import home, open_shop
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

LOCALE = "zh_CN"


def commit_of(village: Village) -> Commit:
    return lambda unit: village.do(unit)


def media_of(village: Village) -> FileFolder:
    return FileFolder(village.settings.media_dir)


def code_of(village: Village, villager: Villager) -> str:
    person_id = villager.person_id
    assert person_id
    return village.look(lambda store: store.people.get(person_id).code)


def hands_out(village: Village, code: str, folder: Path, asked_by: str = "本人来村部") -> Handed:
    now = village.time.now().astimezone(village.regulations.zone)
    commit, media = commit_of(village), media_of(village)
    return export_person(village.database, commit, media, folder, code, asked_by, now, LOCALE)


def erases(village: Village, code: str, *, yes: bool = True) -> Erased:
    now = village.time.now().astimezone(village.regulations.zone)
    commit, media = commit_of(village), media_of(village)
    return erase_person(commit, media, code, "本人来信", now, LOCALE, yes=yes)


def family(village: Village) -> tuple[Villager, Villager]:
    """李秀英 heads V1-01, and her daughter-in-law 赵小兰 belongs to it; both have phones."""
    li = village.household("V1-01", "李秀英")
    zhao = village.with_role("赵小兰", Role.HOUSEHOLD, "V1G1")
    lives_in(village, zhao, "V1-01")
    open_shop(village, "V1-01")
    village.clerk("周敏")
    return li, zhao


def chats(village: Village, zhao: Villager) -> None:
    """赵小兰 asks, orders, reports with a photo, and says something nobody needs."""
    zhao.sends("积分")
    code = orders(zhao, "毛巾", "1")
    village.people["周敏"].sends(code).presses("已领取")
    zhao.sends(photo="lamp.jpg", text="村口路灯不亮").presses("环境保护")
    zhao.sends("今天身体不太好").sends("菜单")
    zhao.sends(photo="fixed.jpg")
    zhao.sends("取消")


def test_everything_of_a_person_is_handed_to_them_and_nothing_of_others(
    village: Village, tmp_path: Path
) -> None:
    li, zhao = family(village)
    zhang = village.household("V1-02", "张建国")
    zhang.sends("积分")
    li.sends("我的心事只说给机器人")
    chats(village, zhao)
    out = tmp_path / "给本人"
    code = code_of(village, zhao)
    handed = hands_out(village, code, out)
    assert (handed.files >= 1, handed.missing) == (True, 0)
    written = (out / "person.json").read_text("utf-8")
    told: dict[str, Any] = json.loads(written)
    assert told["person"][0]["name"] == "赵小兰"
    assert {"account", "member", "inbox", "outbox", "ledger", "redemption_order"} <= set(told)
    assert "村口路灯不亮" in written
    assert "今天身体不太好" in written
    for others in ("张建国", "我的心事", "周敏"):
        assert others not in json.dumps(told["person"] + told["inbox"], ensure_ascii=False)
        assert others == "周敏" or others not in written
    assert '"digest"' not in written
    assert (out / "person.json").stat().st_mode & 0o077 == 0
    assert len(list((out / "files").iterdir())) == handed.files
    asked = village.look(lambda store: store.personal_data.requests(code))
    assert asked == (("export", "本人来村部"),)
    for folder, by in ((out, "本人"), (tmp_path / "again", "  ")):
        with pytest.raises(OfficeError):
            hands_out(village, code, folder, by)


def test_erased_is_gone_and_the_books_hold(village: Village) -> None:
    li, zhao = family(village)
    worker = village.grid_worker("王芳")
    chats(village, zhao)
    code = code_of(village, zhao)
    with pytest.raises(OfficeError, match="报事没有办结"):
        erases(village, code)
    close_all_cases(village)
    noted_for(village, zhao, "赵小兰扶老人过河")
    zhao.sends("隔壁吵得睡不着觉").sees("哪一类")
    assert not erases(village, code, yes=False).done
    assert any("赵小兰" in row for row in dump(village) if row.startswith("person:"))
    erased = erases(village, code)
    assert erased.done
    assert erased.files >= 1
    left = dump(village)
    for word in ("赵小兰", "今天身体不太好", "隔壁吵", f"'{zhao.account}'"):
        assert not any(word in row for row in left if not row.startswith(STAYING)), word
    assert village.look(lambda store: list(audit(store))) == []
    person = village.look(lambda s: s.people.by_code(code))
    assert person
    assert (person.name, person.telephone) == ("（已删除）", "")
    assert village.look(lambda s: s.people.view(person.id, today(village))).roles == ()
    assert all(media_of(village).path(each).is_file() for each in evidence(village))
    assert erases(village, code).files == 0, "twice changes nothing"
    village.restart()
    li.sends("积分").sees("V1-01")
    village.people["周敏"].sends("兑换台").sends("01").sees("V1-01 可用")
    worker.sends("菜单")
    assert len(what_stays(LOCALE)) == 7


def test_a_former_head_goes_from_slips_that_are_not_drawn(village: Village) -> None:
    """And stays on the slip of another household whose head has the same name."""
    _, zhao = family(village)

    def slip(code: str) -> Slip:
        return Slip("积分单", f"{code} 赵小兰户", "0 分", ("赵小兰 +0.5",), "网格员王芳代查")

    def stopped_half_way(store: Store) -> tuple[int, int]:
        now, theirs = village.time.now(), slip("V1-01")
        batch = SlipsRecipe((theirs, slip("V1-011")))
        gathered = store.media.to_gather(write_recipe(batch), "积分单.pdf", now)
        undrawn = store.media.to_gather(write_recipe(SlipRecipe(theirs)), "积分单", now)
        store.media.failed(undrawn, Refused.GONE)
        return gathered, undrawn

    def recipe(media_id: int) -> Recipe:
        return read_recipe(village.look(lambda store: store.media.get(media_id)).recipe)

    gathered, undrawn = village.do(stopped_half_way)
    assert erases(village, code_of(village, zhao)).done
    erased = Slip("积分单", "V1-01 （已删除）户", "0 分", ("（已删除） +0.5",), "网格员王芳代查")
    assert recipe(gathered) == SlipsRecipe((erased, slip("V1-011")))
    assert recipe(undrawn) == SlipRecipe(erased)


def test_who_heads_a_household_or_holds_an_office_is_not_erased_yet(village: Village) -> None:
    li, zhao = family(village)
    clerk = village.people["周敏"]
    orders(zhao, "毛巾", "1")
    for who, why in ((li, "还是户主：V1-01"), (clerk, "职务"), (zhao, "1 单兑换没有领")):
        before = village.look(lambda s: s.households.by_code("V1-01"))
        with pytest.raises(OfficeError, match=why):
            erases(village, code_of(village, who))
        assert village.look(lambda s: s.households.by_code("V1-01")) == before
    code = code_of(village, zhao)
    assert village.look(lambda s: s.personal_data.requests(code)) == ()


STAYING = ("case_move:", "cases:", "roster_change:", "participation:")
"""Tables whose words stay, as `what_stays` says; each row begins with its table's name."""


def today(village: Village) -> Any:
    return village.regulations.today(village.time.now())


def noted_for(village: Village, member: Villager, reason: str) -> None:
    """A bonus of a member of V1-01, with the words of why."""

    def note(store: Store) -> None:
        place = home(store, "V1-01")
        (of_person,) = store.members.of_person(member.person_id or 0, today(village))
        entry = Entry(
            kind=Kind.SCORE,
            village_id=place.village_id,
            household_id=place.id,
            member_id=of_person.id,
            item="P1",
            hundredths=50,
            happened_on=today(village),
            source="test:noted",
            reason=reason,
        )
        assert store.ledger.add(entry, village.time.now())

    village.do(note)


def evidence(village: Village) -> list[str]:
    """The files that a case rests on."""
    asked = text("SELECT file FROM media JOIN case_evidence ON media_id = media.id")
    files = village.look(lambda store: list(store.connection.execute(asked).scalars()))
    assert files
    return files


def close_all_cases(village: Village) -> None:
    def close(store: Store) -> None:
        now = village.time.now().replace(tzinfo=None)
        store.connection.execute(text("UPDATE cases SET closed_at = :now"), {"now": now})

    village.do(close)


def dump(village: Village) -> list[str]:
    """Every row there is, as words."""
    with village.database.reading() as connection:
        return [
            f"{table.name}:{tuple(row)}"
            for table in SQLModel.metadata.sorted_tables
            for row in connection.execute(table.select())
        ]
