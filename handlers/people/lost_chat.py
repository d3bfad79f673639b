"""A person or a group cannot be reached any more: the clerk hears of it."""

from handlers.turn import Turn
from messages.inbound import ChatLost
from rules.roles import Role
from storage.chats import Chat


def tell(turn: Turn, lost: ChatLost) -> None:
    """Tells the clerks of the village; nobody if the chat was nobody's, or is reached again."""
    chat = turn.store.chats.get(lost.chat_id)
    if not chat.unreachable:
        return
    if chat.is_group:
        _tell_of_group(turn, chat)
    elif chat.account_id is not None:
        _tell_of_person(turn, chat.account_id)


def _tell_of_group(turn: Turn, chat: Chat) -> None:
    if chat.area_id is None:
        return
    village = turn.store.areas.get(chat.area_id)
    for clerk in turn.store.people.holding(Role.CLERK, village.path, turn.today):
        turn.letters.to_person(
            clerk, "group-lost", group=chat.title or village.name, bot=turn.house.bot_name
        )


def _tell_of_person(turn: Turn, account_id: int) -> None:
    person_id = turn.store.chats.account(account_id).person_id
    if person_id is None or turn.store.people.private_chat(person_id) is not None:
        return
    name = turn.store.people.get(person_id).name
    paths = {grant.area_path for grant in turn.store.people.view(person_id, turn.today).roles}
    clerks = {
        clerk.id: clerk
        for path in sorted(paths)
        for clerk in turn.store.people.holding(Role.CLERK, path, turn.today)
    }
    for clerk in clerks.values():
        turn.letters.to_person(clerk, "person-lost", name=name)
