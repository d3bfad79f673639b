"""Buttons under a message: two short ones stand side by side, a long one has its row."""

import unicodedata
from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from messages.outbound import Button

SHORT = 16
"""Columns, of which a Chinese character takes two: what a phone shows of half a row."""

A_ROW = 2


def keyboard(buttons: Sequence[Button]) -> InlineKeyboardMarkup | None:
    """The buttons in their order; None for none (which also takes an earlier keyboard away)."""
    if not buttons:
        return None
    rows: list[list[Button]] = []
    for button in buttons:
        beside = rows and len(rows[-1]) < A_ROW and _is_short(rows[-1][0]) and _is_short(button)
        if beside:
            rows[-1].append(button)
        else:
            rows.append([button])
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(each.label, callback_data=each.token) for each in row]
            for row in rows
        ]
    )


def _is_short(button: Button) -> bool:
    wide = sum(unicodedata.east_asian_width(each) in "WF" for each in button.label)
    return len(button.label) + wide <= SHORT
