"""Behind a village's phones: the platform itself, and what a phone of its own can do."""

from storage.cases import Case
from storage.evidence import Exhibit
from tests.telegram.fake.accounts import Chat
from tests.telegram.fake.contents import Content, photo
from tests.telegram.fake.people import Person
from tests.telegram.fake.telegram import FakeTelegram
from tests.telegram.fake.updates import Update
from tests.village import pictures
from tests.village.telegram_driver import TelegramDriver
from tests.village.village import Village
from tests.village.villager import Villager


def driver_of(village: Village) -> TelegramDriver:
    assert isinstance(village.driver, TelegramDriver)
    return village.driver


def telegram(village: Village) -> FakeTelegram:
    return driver_of(village).fake


def phone(villager: Villager) -> Person:
    """The phone; what is done with it is heard when it `arrives`."""
    return driver_of(villager.village).phone(villager.account)


def arrives(village: Village) -> None:
    """The platform brings all that was done, and the house does what follows from it."""
    village.runner.run(driver_of(village).bring())
    village.works()


def holds_back(village: Village, after: int) -> list[Update]:
    """A slow network: what waits after so many comes only when it `comes_late`."""
    waiting = telegram(village).updates.pending()
    slow = waiting[after:]
    del waiting[after:]
    return slow


def comes_late(village: Village, slow: list[Update]) -> None:
    """What was held back arrives."""
    telegram(village).updates.waiting += slow
    arrives(village)


def looks_at(villager: Villager, group: Chat) -> Villager:
    """The same phone, looking at a group made at the platform."""
    return villager.in_group(driver_of(villager.village).shows(group))


def told(villager: Villager, chat: Chat | None = None) -> list[str]:
    """What the bot has said in a chat, oldest first; of a picture its caption."""
    return [each.text for each in phone(villager).sees(chat) if each.sender == "bot"]


def documents(villager: Villager) -> list[tuple[str, bytes]]:
    """The files the bot has sent to somebody, by the names they are kept under, oldest first."""
    theirs = [each for each in phone(villager).sees() if each.sender == "bot"]
    return [file for each in theirs if each.kind == "document" for file in each.files]


def photos(*names: str, caption: str = "", on: int = 0) -> list[Content]:
    """Photos for an album; the caption stands on one of them."""
    return [
        photo(pictures.photo(name), caption if number == on else "")
        for number, name in enumerate(names)
    ]


def cases_of(village: Village, villager: Villager) -> list[tuple[Case, tuple[Exhibit, ...]]]:
    """What somebody has reported, newest first, with all that shows it."""
    person_id = villager.person_id
    assert person_id is not None
    return village.look(
        lambda store: [
            (case, store.evidence.of_case(case.id))
            for case in store.cases.reported_by(person_id, 50)
        ]
    )
