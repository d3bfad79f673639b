"""A restriction goes where its member goes: neither lost, nor left on those who stay behind."""

from datetime import date

from bot.office.audit.books import audit
from storage.store import Store
from tests.conversations.roster_changing import family, merges, splits
from tests.conversations.shop import home
from tests.conversations.test_restriction import opened
from tests.village.village import Village
from tests.village.villager import Villager

TODAY = date(2026, 11, 20)


def restricted(village: Village, clerk: Villager, member: str) -> None:
    clerk.sends("暂停兑换").presses("暂停一户").sends("V1-01").presses(member)
    clerk.sends("青罚〔2026〕3号").sends("2026-12-30").presses("记上")


def barred(village: Village, code: str) -> list[tuple[str, str]]:
    """Who of a household has a document against them that has effect today."""

    def look(store: Store) -> list[tuple[str, str]]:
        place = home(store, code)
        names = {each.id: each.name for each in store.members.on(place.id, TODAY)}
        scheme = village.regulations.scheme
        return [
            (names[each.member_id], each.document)
            for each in store.restrictions.of_household(place.id)
            if each.term.holds(scheme, TODAY)
        ]

    return village.look(look)


def arranged(village: Village, member: str) -> Villager:
    clerk = village.clerk("周敏")
    family(village)
    opened(village)
    restricted(village, clerk, member)
    return clerk


def test_who_splits_off_takes_it_along_and_into_the_next_household(village: Village) -> None:
    clerk = arranged(village, "李大山之子")
    village.household("V1-02", "孙福来")
    splits(clerk)
    clerk.presses("确认办理").sees("办好了")
    village.network_repeats_everything()
    assert barred(village, "V1-01") == []
    assert barred(village, "V1-01-1") == [("李大山之子", "青罚〔2026〕3号")]
    merges(clerk, "V1-01-1", "V1-02")
    clerk.presses("确认办理").sees("办好了", times=2)
    assert barred(village, "V1-01-1") == []
    assert barred(village, "V1-02") == [("李大山之子", "青罚〔2026〕3号")]
    clerk.sends("暂停兑换").sees("V1-02，到12月30日")
    clerk.presses("恢复：V1-02").sees("从今天起可以兑换了")
    assert barred(village, "V1-02") == []
    assert village.look(lambda store: list(audit(store))) == []


def test_who_stays_keeps_it(village: Village) -> None:
    clerk = arranged(village, "李大山")
    splits(clerk)
    clerk.presses("确认办理").sees("办好了")
    assert barred(village, "V1-01") == [("李大山", "青罚〔2026〕3号")]
    assert barred(village, "V1-01-1") == []


def test_with_who_moves_away_it_ends_for_those_who_stay(village: Village) -> None:
    clerk = arranged(village, "李大山之子")
    clerk.sends("迁出").presses("一个人迁出").sends("V1-01").presses("李大山之子")
    clerk.sends("今天（11月20日）").sends("户口本").presses("确认办理").sees("办好了")
    assert barred(village, "V1-01") == []
