"""The picture wall goes to the village's groups: with the month's result, or right after it.

Captions are the household's code and what the photo shows; a photo hangs once, by the newest look
at it. Without a group the clerks get the wall, to pass it on.
"""

from collections.abc import Sequence

from handlers.publication.wall_photos import offered
from handlers.turn import Turn
from messages.catalogue import say
from messages.pictures.wall import MOST
from messages.recipes import WallPicture, WallRecipe, write_recipe
from messages.written import period_named
from rules.periods import Period
from rules.roles import Role
from storage.areas import Area
from storage.walls import WallPhoto


def publish(turn: Turn, village: Area, period: str, by: int | None) -> int:
    """Hangs every photo that is confirmed and hangs nowhere; returns how many there were."""
    photos = offered(turn, village, period).fit
    if not photos:
        return 0
    wall_id = turn.store.walls.publish(village.id, period, photos, by, turn.now)
    starts = range(0, len(photos), MOST)
    pages = [
        _draw(turn, village, period, photos[start : start + MOST], number, len(starts))
        for number, start in enumerate(starts, start=1)
    ]
    turn.store.walls.drawn(wall_id, pages)
    named, count = period_named(period, turn.house.locale), len(photos)
    groups = turn.store.chats.groups_of(village.id)
    for group in groups:
        turn.letters.to_group(
            group, "wall-published", photos=pages, village=village.name, month=named, count=count
        )
    clerks = turn.store.people.holding(Role.CLERK, village.path, turn.today)
    for clerk in clerks if not groups else ():
        turn.letters.to_person(
            clerk, "wall-without-group", photos=pages, village=village.name, count=count
        )
    return len(photos)


def is_published(turn: Turn, village: Area, period: str) -> bool:
    """Whether a result that covers the period has been published."""
    wanted = Period.parse(period)
    for publication in reversed(turn.store.publications.of_village(village.id)):
        settled = Period.parse(turn.store.settlements.get(publication.settlement_id).period)
        if settled.first_day <= wanted.first_day and wanted.last_day <= settled.last_day:
            return True
    return False


def caption(turn: Turn, photo: WallPhoto, locale: str) -> str:
    """The household's code, and the item in the words of the regulation; no name."""
    item = turn.regulations.scheme.by_code.get(photo.item)
    if item is None:
        return photo.code
    return f"{photo.code} {item.name if locale == 'zh_CN' else item.name_en}"


def _draw(
    turn: Turn,
    village: Area,
    period: str,
    photos: Sequence[WallPhoto],
    number: int,
    of: int,
) -> int:
    locale = turn.house.locale
    named = period_named(period, locale)
    town = turn.store.areas.get(village.parent_id) if village.parent_id else village
    recipe = WallRecipe(
        place=say(locale, "board-place", town=town.name, village=village.name),
        title=say(locale, "wall-title", month=named),
        pictures=tuple(WallPicture(each.file, caption(turn, each, locale)) for each in photos),
        foot=(say(locale, "wall-foot"), f"{number} / {of}"),
    )
    return turn.store.media.to_draw(
        write_recipe(recipe), say(locale, "wall-title", month=named), turn.now
    )
