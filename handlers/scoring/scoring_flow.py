"""The conversation in which a panel's member scores households; its steps stand in two files."""

from handlers.flow import Flow, Opening, Where

flow = Flow("score_households", where=Where.PRIVATE)
"""Whoever sits on an open panel: that is a row, not a role, and each step looks at it again."""


def step(name: str) -> Opening:
    """A step of the conversation, by the name it is remembered by."""
    return flow.steps[name]
