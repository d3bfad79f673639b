"""Albums that show points: the rest of one follows its first photo, wherever its sender is."""

from storage.store import Store
from tests.conversations.arranged import area_id
from tests.conversations.panel import FULL, called, sheet
from tests.conversations.test_points_entered import lines_of
from tests.telegram_village.platform import arrives, comes_late, holds_back, phone, photos
from tests.village.village import Village

THREE = ("fixed.jpg", "lamp post", "lamp at night")


def shown(village: Village, code: str) -> list[str]:
    """Of what the proofs of a household are: an item's code, or "" for all of it."""
    found = sheet(village, code)
    return [proof.item for proof in village.look(lambda s: s.score_proofs.of_sheet(found.id))]


def test_an_album_at_the_card_is_answered_once(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分")
    phone(who.wang).sends_album(photos(*THREE))
    arrives(village)
    village.network_repeats_everything()
    who.wang.sees("收到，和这一户放在一起", times=1)
    assert shown(village, "V1-01") == ["", "", ""]


def test_what_comes_after_a_quick_tap_stays_with_the_first_household(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分").presses("庭院三不见")
    phone(who.wang).sends_album(photos(*THREE))
    slow = holds_back(village, after=1)
    arrives(village)
    who.wang.presses("5").presses("其余满分，下一户").sees("V1-02 孙福来户")
    village.restart()
    comes_late(village, slow)
    assert shown(village, "V1-01") == ["J2.1", "J2.1", "J2.1"]
    assert shown(village, "V1-02") == []
    who.wang.presses(FULL).sees("V1-03")


def test_a_household_declares_with_an_album(village: Village) -> None:
    who = called(village)
    who.sun.sends("申报")
    who.sun.presses("参与建设 最多 5 分")
    phone(who.sun).sends_album(photos(*THREE, caption="修了水渠"))
    slow = holds_back(village, after=1)
    arrives(village)
    village.restart()
    comes_late(village, slow)
    who.sun.sees("报上了", times=1)

    def proofs(store: Store) -> int:
        (declared,) = store.declarations.waiting_in(area_id(store, "V1"))
        return len(store.declarations.proofs(declared.id))

    assert village.look(proofs) == 3
    who.sun.sends("村口路灯不亮").sees("路灯不亮")


def test_a_clerk_shows_a_single_entry_with_an_album(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")
    clerk.sends("记分").sends("V1-01").presses("加分").sends("1").sends("1")
    phone(clerk).sends_album(photos(*THREE, caption="11月19日在村口扫雪"))
    slow = holds_back(village, after=2)
    arrives(village)
    clerk.sees("请核对", "11月19日在村口扫雪", times=1)
    clerk.presses("记上").sees("已记：V1-01", times=1)
    village.restart()
    comes_late(village, slow)
    (line,) = lines_of(village, "V1-01")
    assert len(village.look(lambda s: s.entry_proofs.of_line(line.id))) == 3
