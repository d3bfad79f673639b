"""A village's group becomes a supergroup and has another id: nothing is lost, nothing doubles."""

import pytest

from storage.chats import Chat as Kept
from tests.telegram.fake.accounts import Chat
from tests.telegram.fake.updates import Update
from tests.telegram_village.platform import arrives, comes_late, phone, telegram, told
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village
from tests.village.villager import Villager

PUBLISHED = "2026年11月积分公示"


def bound(village: Village) -> tuple[Villager, Villager, Chat]:
    """A clerk, a household, and their basic group, bound to the village."""
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    group = telegram(village).group("上河村村民群", phone(clerk), phone(li))
    phone(clerk).says("/bind", group)
    arrives(village)
    return clerk, li, group


def upgraded(village: Village, li: Villager, group: Chat) -> tuple[Chat, Update, Update]:
    """The new group, and the two messages that tell of it: in the old one, and in the new."""
    new = phone(li).upgrades(group)
    to_new, from_old = telegram(village).updates.pending()
    telegram(village).updates.clear()
    return new, to_new, from_old


def groups(village: Village) -> list[Kept]:
    """The groups bound to the village."""
    area = village.look(lambda store: store.areas.by_code("V1"))
    assert area is not None
    return list(village.look(lambda store: store.chats.groups_of(area.id)))


def published(villager: Villager, *chats: Chat) -> int:
    """How often the month stands in these groups."""
    return sum(PUBLISHED in each for chat in chats for each in told(villager, chat))


@pytest.mark.parametrize("first", [0, 1], ids=["old first", "new first"])
def test_told_in_either_order_the_village_stays_bound(village: Village, first: int) -> None:
    clerk, li, group = bound(village)
    new, *telling = upgraded(village, li, group)
    comes_late(village, [telling[first]])
    village.restart()
    comes_late(village, [telling[1 - first]])
    village.network_repeats_everything()
    assert [each.external_id for each in groups(village)] == [str(new.id)]
    village.until(10, 9, 1, month=12)
    assert (published(li, group), published(li, new)) == (0, 1)
    assert not [each for each in told(clerk) if "发不进消息了" in each]
    assert nothing_is_left_undone(village)


def test_untold_the_publication_finds_its_way(village: Village) -> None:
    clerk, li, group = bound(village)
    new, *_ = upgraded(village, li, group)
    village.until(10, 9, 1, month=12)
    village.restart()
    assert (published(li, group), published(li, new)) == (0, 1)
    assert [each.external_id for each in groups(village)] == [str(new.id)]
    assert not [each for each in told(clerk) if "发不进消息了" in each]
    assert nothing_is_left_undone(village)


def test_told_after_the_publication_has_found_its_way(village: Village) -> None:
    _, li, group = bound(village)
    new, *telling = upgraded(village, li, group)
    village.until(10, 9, 1, month=12)
    comes_late(village, telling[::-1])
    assert [each.external_id for each in groups(village)] == [str(new.id)]
    village.until(16, 9, month=12)
    assert "异议期已过" in "".join(told(li, new))
    assert published(li, new) == 1


def test_somebody_speaks_in_the_new_group_before_it_is_told(village: Village) -> None:
    _, li, group = bound(village)
    new, *telling = upgraded(village, li, group)
    phone(li).says("/points", new)
    arrives(village)
    assert "可用积分" in told(li)[-1]
    assert told(li, new) == ["已经私下回您了，请看和我的私聊。"]
    village.restart()
    comes_late(village, telling)
    assert [each.external_id for each in groups(village)] == [str(new.id)]
    village.until(10, 9, 1, month=12)
    assert (published(li, group), published(li, new)) == (0, 1)


def test_somebody_speaks_there_and_nobody_ever_tells(village: Village) -> None:
    _, li, group = bound(village)
    new, *_ = upgraded(village, li, group)
    phone(li).says("/points", new)
    arrives(village)
    village.until(10, 9, 1, month=12)
    assert (published(li, group), published(li, new)) == (0, 1)
    assert [each.external_id for each in groups(village)] == [str(new.id)]
    phone(li).says("/points", new)
    arrives(village)
    assert len([each for each in told(li) if "可用积分" in each]) == 2


def test_the_clerk_binds_the_new_group_before_it_is_told(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    group = telegram(village).group("上河村村民群", phone(clerk), phone(li))
    arrives(village)
    new, *telling = upgraded(village, li, group)
    phone(clerk).says("/bind", new)
    arrives(village)
    comes_late(village, telling)
    assert [each.external_id for each in groups(village)] == [str(new.id)]
    village.until(10, 9, 1, month=12)
    assert published(li, new) == 1


def test_a_message_of_the_old_group_comes_last_of_all(village: Village) -> None:
    _, li, group = bound(village)
    phone(li).says("/points", group)
    late = telegram(village).updates.pending()[:]
    telegram(village).updates.clear()
    new, *telling = upgraded(village, li, group)
    comes_late(village, telling)
    comes_late(village, late)
    assert "可用积分" in told(li)[-1]
    village.until(10, 9, 1, month=12)
    assert published(li, new) == 1
    assert [each.external_id for each in groups(village)] == [str(new.id)]
    assert nothing_is_left_undone(village)
