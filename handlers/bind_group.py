"""A clerk binds a group to a village, so that the group hears its prompts and publications."""

from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.turn import Turn
from rules.roles import Role
from storage.areas import VILLAGE, Area

flow = Flow("bind_group", needs=Role.CLERK, where=Where.GROUP)


@flow.opens_on_words("phrases-bind-group")
def bind_here(turn: Turn) -> None:
    """Binds at once where the clerk has one village; asks in private where there are several."""
    assert turn.chat is not None, "it was said in a group"
    villages = _villages(turn)
    if len(villages) == 1:
        _bind(turn, turn.chat.id, villages[0])
        return
    turn.remember(chat_id=turn.chat.id)
    choices = [(str(village.id), village.name) for village in villages]
    turn.ask("group-which-village", then=bind_chosen, choices=choices, free=False)


@flow.step
def bind_chosen(turn: Turn, heard: Heard) -> None:
    """The village the clerk chose."""
    village = next((each for each in _villages(turn) if str(each.id) == heard.choice), None)
    if village is None:
        turn.ask_again()
        return
    _bind(turn, turn.recall("chat_id"), village)


def _bind(turn: Turn, chat_id: int, village: Area) -> None:
    turn.store.chats.belong(chat_id, village.id)
    group = turn.store.chats.get(chat_id)
    turn.tell_group(group, "group-bound", village=village.name)


def _villages(turn: Turn) -> list[Area]:
    held = turn.store.people.areas_with_role(turn.me.id, Role.CLERK, turn.today)
    found = {
        village.id: village
        for area_id in held
        for village in turn.store.areas.below(turn.store.areas.get(area_id), VILLAGE)
    }
    return list(found.values())
