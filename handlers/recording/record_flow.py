"""The conversation in which the room records for somebody else; its steps stand in three files.

record_case.py opens it, record_missing.py asks for what is not known yet, record_over.py has all
of it looked over and files it.
"""

from handlers.flow import Flow, Opening
from rules.roles import Role

flow = Flow("record_case", needs=Role.COMMAND_ROOM)


def step(name: str) -> Opening:
    """A step of the conversation, by the name it is remembered by."""
    return flow.steps[name]
