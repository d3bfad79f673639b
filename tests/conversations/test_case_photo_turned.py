"""A photo used before is known again though somebody mirrored it, or cut its edges off."""

from PIL import Image

from tests.conversations.conftest import only_web
from tests.conversations.test_case_photos import LAMP, LITTER, reported
from tests.pictures.snapshots import decoded, saved
from tests.village.village import Village


@only_web
def test_a_photo_mirrored_or_cut_is_shown_to_the_room_and_another_is_not(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    lamp = decoded(LAMP).convert("RGB")
    wide, high = lamp.size
    first = reported(wang, LAMP)
    mirrored = lamp.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    second = reported(wang, saved(mirrored, "JPEG", quality=60), "桥头路灯不亮")
    room.sees(f"{second} 的照片，11月20日在 {first}", "用过", times=1)
    reported(wang, LITTER, "河边有垃圾")
    cut = lamp.crop((wide // 20, high // 20, wide - wide // 20, high - high // 20))
    third = reported(wang, saved(cut, "JPEG", quality=60), "河边路灯不亮")
    room.sees(f"{third} 的照片，11月20日在", "用过", times=1)
    room.sees("用过", times=2)
