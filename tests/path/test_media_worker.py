"""Media: fetched, checked and drawn beside the path; whatever waited for it goes on."""

import errno
import os
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from bot.path.apart import apart
from bot.path.developing import Made
from bot.path.media_worker import LEASE, REST, TRIES, UNSUSPECTED, FetchLater, MediaWorker
from bot.path.outcomes import RESTS
from messages.inbound import MediaSettled, Refused
from messages.recipes import QrRecipe, Recipe
from storage.files import FileFolder
from storage.media import FAILED, FETCH, READY, Medium
from tests.path.darkroom import BOARD, Darkroom, Platform
from tests.path.failing import Crash
from tests.path.fake_door import FAKE, PostOffice
from tests.path.full_disk import FullDisk
from tests.village.pictures import enormous_png


def _crashes(files: FileFolder, medium: Medium, raw: str) -> Made:
    assert files.path(raw).exists(), "it is the fetched photo that does it"
    assert medium.attempts >= UNSUSPECTED
    os.abort()


@pytest.fixture
def platform() -> Platform:
    return Platform()


@pytest.fixture
def darkroom(post: PostOffice, platform: Platform, tmp_path: Path) -> Darkroom:
    worker = MediaWorker(post.writer, FileFolder(tmp_path / "media"), {FAKE: platform.fetch})
    return Darkroom(post, worker, post.now)


async def test_a_photo_is_fetched_and_the_message_leaves(
    darkroom: Darkroom, platform: Platform
) -> None:
    made = darkroom.comes()
    assert await darkroom.post.deliver() == 0
    assert await darkroom.worker.do_one(darkroom.now)
    assert not await darkroom.worker.do_one(darkroom.now)
    medium = darkroom.medium(made)
    assert (medium.state, medium.mime) == (READY, "image/jpeg")
    assert darkroom.worker.files.read(medium.file)[:2] == b"\xff\xd8"
    assert platform.asked == ["file-1"]
    await darkroom.post.deliver()
    assert [each.part.photos for each in darkroom.post.door.arrived] == [(made,)]
    assert darkroom.told() == [MediaSettled(made)]


async def test_a_platform_that_stumbles_is_asked_again(
    darkroom: Darkroom, platform: Platform
) -> None:
    platform.moods = [OSError("502"), TimeoutError()]
    made = darkroom.comes()
    assert await darkroom.worker.do_one(darkroom.now)
    for rest in RESTS[:2]:
        assert not await darkroom.worker.do_one(darkroom.now), "it rests"
        darkroom.now += rest
        assert await darkroom.worker.do_one(darkroom.now)
    assert darkroom.medium(made).state == READY


async def test_an_hour_without_the_platform_loses_no_photo(
    darkroom: Darkroom, platform: Platform
) -> None:
    made, begun = darkroom.comes(), darkroom.now
    while darkroom.now < begun + timedelta(hours=1):
        platform.moods = [OSError("502")]
        await darkroom.worker.do_one(darkroom.now)
        darkroom.now += timedelta(seconds=30)
    platform.moods = []
    darkroom.now += timedelta(hours=1)
    await darkroom.worker.do_one(darkroom.now)
    assert darkroom.medium(made).state == READY


async def test_it_is_given_up_the_person_is_told_and_the_message_leaves_without(
    darkroom: Darkroom, platform: Platform
) -> None:
    platform.moods = [OSError("502") for _ in range(len(RESTS) + 1)]
    made = darkroom.comes()
    for rest in RESTS:
        assert await darkroom.worker.do_one(darkroom.now)
        darkroom.now += rest
    assert darkroom.told() == []
    assert await darkroom.worker.do_one(darkroom.now)
    assert darkroom.medium(made).state == FAILED
    assert darkroom.told() == [MediaSettled(made, Refused.GONE)]
    await darkroom.post.deliver()
    assert [(each.part.text, each.part.photos) for each in darkroom.post.door.arrived] == [
        ("请派单", ())
    ]


async def test_a_time_the_platform_names_is_kept_and_counts_no_try(
    darkroom: Darkroom, platform: Platform
) -> None:
    platform.moods = [FetchLater(timedelta(minutes=10)) for _ in range(3 * TRIES)]
    made = darkroom.comes()
    while platform.moods:
        assert await darkroom.worker.do_one(darkroom.now)
        darkroom.now += timedelta(minutes=10) - timedelta(seconds=1)
        assert not await darkroom.worker.do_one(darkroom.now)
        darkroom.now += timedelta(seconds=1)
    assert await darkroom.worker.do_one(darkroom.now)
    assert darkroom.medium(made).state == READY


async def test_bytes_that_are_no_whole_picture_are_broken_at_once(
    darkroom: Darkroom, platform: Platform
) -> None:
    platform.content = platform.content[: len(platform.content) // 2]
    made = darkroom.comes()
    assert await darkroom.worker.do_one(darkroom.now)
    assert darkroom.told() == [MediaSettled(made, Refused.BROKEN)]


async def test_a_full_disk_gives_up_nothing(darkroom: Darkroom, platform: Platform) -> None:
    platform.moods = [OSError(errno.ENOSPC, "No space left on device") for _ in range(3 * TRIES)]
    made = darkroom.comes()
    while await darkroom.worker.do_one(darkroom.now):
        darkroom.now += REST
    assert darkroom.medium(made).state == READY


async def test_what_was_fetched_is_written_down_once_the_disk_has_room(
    darkroom: Darkroom, platform: Platform
) -> None:
    made = darkroom.comes()
    claimed = await darkroom.worker.claim(darkroom.now)
    assert claimed is not None
    full = FullDisk(darkroom.worker.writer, refusals=3 * TRIES)
    darkroom.worker.writer = full
    await darkroom.worker.finish(claimed, lambda: darkroom.now, rest_s=0)
    assert full.refused == 3 * TRIES
    assert darkroom.medium(made).state == READY
    assert len(platform.asked) == 1, "it is not fetched again"


async def test_what_is_no_picture_is_refused_at_once(
    darkroom: Darkroom, platform: Platform
) -> None:
    for number, (content, reason) in enumerate(
        ((b"<script>", Refused.NOT_A_PICTURE), (enormous_png(), Refused.TOO_MANY_PIXELS))
    ):
        platform.content = content
        made = darkroom.comes(f"fake:{number}")
        assert await darkroom.worker.do_one(darkroom.now)
        medium = darkroom.medium(made)
        assert (medium.state, medium.reason) == (FAILED, reason.value)


async def test_a_worker_that_dies_keeps_nothing_for_itself(
    darkroom: Darkroom, platform: Platform
) -> None:
    platform.moods = [Crash(), Crash()]
    made = darkroom.comes()
    with pytest.raises(Crash):
        await darkroom.worker.do_one(darkroom.now)
    assert darkroom.medium(made).state == FETCH
    assert not await darkroom.worker.do_one(darkroom.now), "it may still be at work"
    await darkroom.worker.begin()
    with pytest.raises(Crash):
        await darkroom.worker.do_one(darkroom.now)
    darkroom.now += LEASE + timedelta(seconds=1)
    assert await darkroom.worker.do_one(darkroom.now)
    assert darkroom.medium(made).state == READY


@pytest.mark.parametrize("recipe", [BOARD, QrRecipe("https://town.example/in/x", ("王芳",))])
async def test_the_house_draws_its_own_pictures(darkroom: Darkroom, recipe: Recipe) -> None:
    medium = await darkroom.draws(recipe)
    assert (medium.state, medium.mime, medium.recipe) == (READY, "image/png", "")
    with Image.open(darkroom.worker.files.path(medium.file)) as picture:
        assert picture.format == "PNG"
        assert min(picture.size) > 100
    assert darkroom.told() == [], "nobody sent it"


async def test_a_hundred_photos_of_one_person_keep_nobody_waiting(
    darkroom: Darkroom, platform: Platform
) -> None:
    for number in range(20):
        darkroom.comes(f"fake:wang-{number}", "wang")
    darkroom.comes("fake:li-1", "li")
    for _ in range(3):
        assert await darkroom.worker.do_one(darkroom.now)
    assert "li-1" in platform.asked


async def test_a_photo_in_hand_at_every_death_of_the_process_is_not_lost(
    darkroom: Darkroom, platform: Platform
) -> None:
    platform.moods = [Crash()] * (3 * TRIES)
    made = darkroom.comes()
    while platform.moods:
        with pytest.raises(Crash):
            await darkroom.worker.do_one(darkroom.now)
        await darkroom.worker.begin()
    assert await darkroom.worker.do_one(darkroom.now)
    assert darkroom.medium(made).state == READY
    assert darkroom.told() == [MediaSettled(made)]


async def test_a_photo_that_ends_the_process_ends_another_next_time_and_is_given_up(
    darkroom: Darkroom, platform: Platform
) -> None:
    platform.moods = [Crash()] * UNSUSPECTED
    darkroom.worker.suspected = lambda *work: apart(_crashes, *work)
    made = darkroom.comes()
    while platform.moods:
        with pytest.raises(Crash):
            await darkroom.worker.do_one(darkroom.now)
        await darkroom.worker.begin()
    assert await darkroom.worker.do_one(darkroom.now)
    assert darkroom.told() == [MediaSettled(made, Refused.BROKEN)]


def test_what_is_done_apart_comes_back_or_fails_as_it_would_here() -> None:
    assert apart(divmod, 7, 2) == (3, 1)
    with pytest.raises(ZeroDivisionError):
        apart(divmod, 7, 0)


async def test_what_is_gone_at_the_platform_is_not_asked_for_again(
    darkroom: Darkroom, platform: Platform
) -> None:
    platform.moods = [FileNotFoundError()]
    made = darkroom.comes()
    assert await darkroom.worker.do_one(darkroom.now)
    assert darkroom.told() == [MediaSettled(made, Refused.GONE)]
