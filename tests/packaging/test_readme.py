"""The README names what there is: the two commands, every key, every command, every picture."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from unspin import cli
from unspin.app import actions

COMMANDS = (
    "python3 packaging/run.py seeds/000_ea3deb4bcd850a6f.txt seeds/001_b8d368679840f7fa.txt",
    "python3 packaging/test.py",
)
GALLERY = "resources/manual/gallery.md"


@pytest.fixture
def readme(root: Path) -> str:
    return (root / "README.md").read_text("utf-8")


def test_the_two_commands_stand_alone_on_a_line(readme, root: Path):
    for command in COMMANDS:
        assert command in readme.splitlines()
        for name in command.split()[1:]:
            assert (root / name).is_file()


def test_every_key_of_the_program_is_in_the_table(readme):
    table = "\n".join(line for line in readme.splitlines() if line.startswith("|"))
    named = set(re.findall(r"`([^`]+)`", table))
    lacking = {verb.name: verb.keys[0] for verb in actions.VERBS if verb.keys and verb.keys[0] not in named}
    assert lacking == {}


def test_every_key_of_the_table_is_one_of_the_program(readme):
    table = readme[readme.index("## Keys") : readme.index("## Command line")]
    cells = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    named = {key for cell in cells for key in re.findall(r"`([^`]+)`", cell)}
    assert len(named) > 50
    assert named - {key for verb in actions.VERBS for key in verb.keys} == set()


def test_every_command_of_the_command_line_is_in_its_table(readme):
    named = set(re.findall(r"`unspin (?:\[A B\]|(\w+))", readme))
    assert {name for name, command in cli.unspin.commands.items() if not command.hidden} == named - {""}


def targets_in(page: Path) -> list[str]:
    return [target for target in re.findall(r"\]\(([^)]+)\)", page.read_text("utf-8")) if "://" not in target]


def test_the_pictures_stay_small_and_each_is_explained_in_the_gallery(root: Path):
    pictures = list((root / "resources" / "screenshots").glob("*.png"))
    shown = [target for target in targets_in(root / GALLERY) if target.endswith(".png")]
    assert sorted(shown) == sorted(f"../screenshots/{path.name}" for path in pictures)
    assert [path.name for path in pictures if path.stat().st_size > 400_000] == []


def test_every_picture_and_link_leads_to_a_file(root: Path):
    for name in ("README.md", GALLERY):
        page = root / name
        targets = targets_in(page)
        assert len(targets) >= 5
        assert [target for target in targets if not (page.parent / target).is_file()] == []
    assert GALLERY in targets_in(root / "README.md")
