"""What can be seen of the sample town: its cases, its pages, the buttons on them."""

from bot.adapters.web.door import WEB
from bot.adapters.web.shown import Shown, read_shown
from rules.case_life import State
from storage.areas import TOWN
from storage.cases import Case
from storage.store import Store


def all_cases(store: Store) -> tuple[Case, ...]:
    (town,) = store.areas.of_kind(TOWN)
    return store.cases.standing(tuple(State), town.path, most=100)


def page(store: Store, chat: str) -> list[Shown]:
    found = store.chats.chat_at(WEB, WEB, chat)
    assert found is not None
    return [read_shown(message.body) for message in store.pages.after(found.id, 0, 500)]


def tokens(store: Store, account: str) -> set[str]:
    return {button.token for shown in page(store, f"p-{account}") for button in shown.buttons}
