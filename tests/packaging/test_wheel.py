"""What is handed out: the wheel holds the program and its resources, the sdist everything."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

NOT_SHIPPED = {"manual", "screenshots", "translations"}
"""Folders of resources/ that are for readers of the repository only; of the catalogues the compiled ones are shipped."""


@pytest.fixture(scope="module")
def builder(tmp_path_factory: pytest.TempPathFactory):
    """Builds one of "wheel", "sdist" and returns the file. Fetches hatchling where it is not at hand."""
    root = Path(__file__).resolve().parents[2]
    variables = dict(os.environ)
    if importlib.util.find_spec("hatchling") is None:
        place = tmp_path_factory.mktemp("hatchling")
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-input", "--target", str(place)]
        constraints = root / "packaging" / "constraints.txt"
        done = subprocess.run([*pip, "-c", str(constraints), "hatchling"], capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"hatchling is not installed and cannot be fetched: {done.stderr.strip()[-200:]}")
        variables["PYTHONPATH"] = str(place)

    def build(target: str) -> Path:
        out = tmp_path_factory.mktemp(target)
        command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(out)]
        done = subprocess.run(command, cwd=root, env=variables, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        (file,) = out.iterdir()
        return file

    return build


@pytest.fixture(scope="module")
def wheel(builder) -> Path:
    return builder("wheel")


@pytest.fixture
def wheel_names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def files_under(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.name != ".DS_Store"
    }


def test_the_wheel_holds_every_module(wheel_names, root: Path):
    modules = {f"unspin/{name}" for name in files_under(root / "desktop" / "unspin") if name.endswith(".py")}
    assert {name for name in wheel_names if name.endswith(".py")} == modules


def test_the_catalogues_are_compiled_with_the_package(wheel_names):
    assert {"unspin/resources/languages/de.qm", "unspin/resources/languages/en.qm"} <= wheel_names


def test_the_wheel_holds_every_resource_but_gallery_and_pictures(wheel_names, root: Path):
    resources = {name for name in files_under(root / "resources") if name.split("/")[0] not in NOT_SHIPPED}
    found = {name.removeprefix("unspin/resources/") for name in wheel_names if name.startswith("unspin/resources/")}
    assert found == resources
    assert {"example/a.txt", "example/b.txt"} <= found


def test_the_wheel_holds_no_third_party_article_and_no_tests(wheel_names):
    assert [name for name in wheel_names if "ea3deb4b" in name or "b8d36867" in name or "seeds" in name] == []
    assert {name.split("/")[0] for name in wheel_names if ".dist-info" not in name} == {"unspin"}


def test_the_wheel_carries_licence_notice_and_command(wheel: Path):
    with zipfile.ZipFile(wheel) as archive:
        info = {name.split("/", 1)[1]: name for name in archive.namelist() if ".dist-info/" in name}
        assert {"licenses/LICENSE", "licenses/NOTICE"} <= set(info)
        assert "unspin = unspin.__main__:main" in archive.read(info["entry_points.txt"]).decode()
        assert b"SIL OPEN FONT LICENSE" in archive.read(info["licenses/NOTICE"])


def test_an_installed_wheel_finds_its_resources(wheel: Path, tmp_path: Path):
    """Unpacked where no checkout is near, with the dependencies of this environment."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    program = "import unspin, unspin.assets as assets; print(unspin.__file__); print(assets.resource('example/a.txt'))"
    variables = {**os.environ, "PYTHONPATH": str(tmp_path / "site")}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env=variables, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    module, example = done.stdout.splitlines()
    assert Path(module).is_relative_to(tmp_path)
    assert Path(example).is_relative_to(tmp_path)
    assert Path(example).is_file()


def test_the_sdist_holds_everything(builder, root: Path):
    with tarfile.open(builder("sdist")) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    for folder in ("desktop", "resources", "seeds", "tests", "packaging", ".ci"):
        missing = {f"{folder}/{name}" for name in files_under(root / folder) if not name.endswith(".egg-info")} - names
        # The compiled catalogues are made by each build, from their sources.
        assert {name for name in missing if not name.startswith("resources/languages/")} == set()
    assert {"resources/translations/de.ts", "resources/translations/en.ts"} <= names
    assert {"pyproject.toml", "README.md", "CONTRIBUTING.md", "LICENSE", "NOTICE"} <= names
