"""Every flow of the house, in the order in which their phrases are looked at."""

from handlers import (
    add_to_case,
    ask_points,
    bind,
    bind_group,
    check_case,
    dispatch_case,
    enter_points,
    file_case,
    find_worker,
    finish_case,
    housekeeping,
    invite,
    list_cases,
    menu,
    own_grid,
    patrol,
    publish,
)
from handlers.flow import Flow

FLOWS: tuple[Flow, ...] = (
    ask_points.flow,
    file_case.flow,
    find_worker.flow,
    list_cases.flow,
    menu.flow,
    add_to_case.flow,
    bind.flow,
    bind_group.flow,
    check_case.flow,
    dispatch_case.flow,
    enter_points.flow,
    finish_case.flow,
    housekeeping.flow,
    invite.flow,
    patrol.flow,
    publish.flow,
    own_grid.flow,
)
