"""A clerk binds a group to a village, so that the group hears its prompts and publications."""

from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.people import find_household
from handlers.turn import Turn
from rules.roles import Role
from storage.areas import Area

flow = Flow("bind_group", needs=Role.CLERK, where=Where.GROUP)


@flow.opens_on_words("phrases-bind-group")
def bind_here(turn: Turn) -> None:
    """Binds at once where the clerk has one village; asks in private where there are several."""
    assert turn.chat is not None, "it was said in a group"
    villages = find_household.villages(turn, Role.CLERK)
    if len(villages) == 1:
        _bind(turn, turn.chat.id, villages[0])
        return
    turn.remember(chat_id=turn.chat.id)
    choices = [(str(village.id), village.name) for village in villages]
    turn.ask(
        "group-which-village",
        then=bind_chosen,
        choices=choices,
        free=False,
        group=turn.chat.title or "—",
    )


@flow.step
def bind_chosen(turn: Turn, heard: Heard) -> None:
    """The village the clerk chose."""
    villages = {str(each.id): each for each in find_household.villages(turn, Role.CLERK)}
    village = villages.get(heard.choice)
    if village is None:
        turn.ask_again()
        return
    _bind(turn, turn.recall("chat_id"), village)
    turn.say("group-bound-for-you", village=village.name)


def _bind(turn: Turn, chat_id: int, village: Area) -> None:
    turn.store.chats.belong(chat_id, village.id)
    group = turn.store.chats.get(chat_id)
    turn.letters.to_group(group, "group-bound", village=village.name)
