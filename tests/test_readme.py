"""The README is a tour that works when pasted: its files, its commands and their output, in the order of the page."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"


class Step(NamedTuple):
    """A fenced block that the comment above it says what to do with."""

    what: str
    text: str


def steps() -> Iterator[Step]:
    for match in re.finditer(r"<!-- ([^\n]+) -->\n```\w*\n(.*?)^```$", README.read_text(encoding="utf-8"), re.M | re.S):
        yield Step(match[1], match[2])


def test_the_engines_have_the_versions_that_are_pinned() -> None:
    from tests.engines.programs import programs

    pinned = {program.name: program.version for program in programs().values()}
    stated = dict(re.findall(r"^\| ([a-z-]+) \| (\d+\.\d+\.\d+) \|", README.read_text(encoding="utf-8"), re.M))
    assert stated
    assert stated == {name: pinned[name] for name in stated}


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        ["bash", "-e", "-c", command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def test_the_tour_works_when_pasted(tmp_path: Path) -> None:
    done: list[str] = []
    output = ""
    for what, text in steps():
        verb, _, name = what.partition(": ")
        target = tmp_path / name
        if verb in {"file", "append"}:
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("a" if verb == "append" else "w", encoding="utf-8") as file:
                file.write(text)
        elif verb in {"run", "run, fails"}:
            result = run(text, tmp_path)
            output = result.stdout
            assert (result.returncode == 0) == (verb == "run"), f"{text}\n{output}"
        elif verb == "output":
            assert output == text
        done.append(verb)
    assert [done.count(verb) for verb in ("file", "append", "run", "run, fails", "output")] == [4, 2, 5, 2, 4]


def test_what_is_shown_of_own_manifests_works(tmp_path: Path) -> None:
    for what, text in steps():
        verb, _, name = what.partition(": ")
        if verb in {"file", "append"} and name != "tests/test_orders.py":
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            with (tmp_path / name).open("a", encoding="utf-8") as file:
                file.write(text)
    (tmp_path / "manifests").mkdir()
    (tmp_path / "manifests" / "quota.yaml").write_text(
        "apiVersion: v1\nkind: ResourceQuota\nmetadata: {name: shop, namespace: shop}\nspec: {hard: {pods: '20'}}\n"
    )
    main = tmp_path / "fleet" / "__main__.py"
    text = main.read_text().replace(
        "fleet.synth()", "from fleet import own\nown.shop(prod)\nown.grow(orders)\nfleet.synth()"
    )
    main.write_text(text.replace("Database(prod,", "orders = Database(prod,"))
    result = run("fleet synth && fleet patches", tmp_path)
    assert result.returncode == 0, result.stdout
    shop = tmp_path / "dist/spokes/production/prod-eu/shop"
    assert sorted(path.name for path in shop.iterdir()) == [
        "kustomization.yaml",
        "namespace.shop.yaml",
        "resourcequota.shop.yaml",
        "serviceaccount.shop.yaml",
    ]
    instance = tmp_path / "dist/hub/environments/production/prod-eu/orders/instance.orders.yaml"
    assert "maxAllocatedStorage: 400" in instance.read_text()
    assert "Instance /spec/forProvider/maxAllocatedStorage: The yearly sale" in result.stdout
