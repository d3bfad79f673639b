"""What must be shown before a case is said to be done, as its item says (`evidence`).

GOVERNANCE.md, section 2. Our readings: a case of which only the category is known wants a picture;
one photo is not both the thing as it was left and a paper about it.
"""

from enum import StrEnum

from rules.items import Evidence, Item


class Proof(StrEnum):
    """What is asked of whoever says that it is done."""

    PHOTO = "photo"
    """A photo of the thing as it was left."""
    RECORD = "record"
    """A paper, as a photo or a file."""
    BOTH = "both"
    WORDS = "words"
    """The item wants no picture: a sentence says what was done; a picture or a voice note too."""


def proof_wanted(item: Item | None) -> Proof:
    """What an item wants to see when it is done; a photo while no item is known."""
    if item is None:
        return Proof.PHOTO
    after, record = Evidence.PHOTO_AFTER in item.evidence, Evidence.RECORD in item.evidence
    if after:
        return Proof.BOTH if record else Proof.PHOTO
    return Proof.RECORD if record else Proof.WORDS


def is_proved(wanted: Proof, *, photos: int, files: int, said: bool) -> bool:
    """Whether so many photos and files are enough; `said` is whether anything else was."""
    match wanted:
        case Proof.PHOTO:
            return photos > 0
        case Proof.RECORD:
            return photos + files > 0
        case Proof.BOTH:
            return photos > 0 and photos + files > 1
        case Proof.WORDS:
            return said or photos + files > 0
