"""What of a paper goes out to others: the paper, without where its pictures were taken."""

from messages.papers.archives import ARCHIVES, archive_for_others
from messages.papers.old_office import old_office_for_others
from messages.papers.pdf import pdf_for_others
from messages.papers.places import blanked
from messages.pictures.sniff import OLD_OFFICE, PDF, FileKind


def for_others(content: bytes, kind: FileKind) -> bytes:
    """The very same bytes where nothing tells a place; the original is the house's alone.

    Raises PaperRefused for what nobody can look through: broken, encrypted, a bomb.
    """
    if kind in ARCHIVES:
        return archive_for_others(content)
    if kind == PDF:
        return pdf_for_others(content)
    if kind == OLD_OFFICE:
        return old_office_for_others(content)
    return blanked(content)
