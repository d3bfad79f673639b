"""What a command of the office refuses."""

from storage.errors import HouseError


class OfficeError(HouseError):
    """One clear line for whoever typed the command; nothing was written."""
