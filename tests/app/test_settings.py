"""Settings keep their type over a restart and survive a damaged file."""

from __future__ import annotations

import pytest

from unspin.app import settings as table
from unspin.app.settings import Settings


def test_values_keep_their_type_after_a_restart(tmp_path):
    path = tmp_path / "settings.ini"
    first = Settings(path)
    first.set(table.AUTO_ADVANCE, False)
    first.set(table.ZOOM, 130)
    first.set(table.OPEN_FOLDER, "/tmp/café 👩‍👩‍👧/عربي, b")
    first.flush()
    again = Settings(path)
    assert again.get(table.AUTO_ADVANCE) is False
    assert again.get(table.ZOOM) == 130
    assert again.get(table.OPEN_FOLDER) == "/tmp/café 👩‍👩‍👧/عربي, b"


@pytest.mark.parametrize("damage", ["abc", "", "12.5x"])
def test_a_damaged_value_falls_back_to_the_default(tmp_path, damage):
    path = tmp_path / "settings.ini"
    path.write_text(f"[rows]\nzoom={damage}\n[review]\nauto_advance={damage}\n", encoding="utf-8")
    assert Settings(path).get(table.ZOOM) == 100
    assert Settings(path).get(table.AUTO_ADVANCE) is True


@pytest.mark.parametrize("bytes_", [rb"@ByteArray(\xff)", rb"\x4e2d\xfc"])
def test_what_is_no_text_is_a_damaged_value_too(tmp_path, bytes_):
    path = tmp_path / "settings.ini"
    path.write_bytes(b"[rows]\nzoom=" + bytes_ + b"\n[files]\nopen_folder=" + bytes_ + b"\n")
    assert Settings(path).get(table.ZOOM) == 100
    assert isinstance(Settings(path).get(table.OPEN_FOLDER), str)


def test_every_setting_has_its_own_key_and_its_default_on_a_fresh_start(tmp_path):
    assert len({setting.key for setting in table.ALL}) == len(table.ALL)
    fresh = Settings(tmp_path / "none.ini")
    for setting in table.ALL:
        assert fresh.get(setting) == setting.default
