"""docker-compose.yml follows the Compose specification, is pinned, and knows no password."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import yaml

FILE = Path(__file__).parents[1] / "docker-compose.yml"


def follows_the_specification(path: Path) -> bool:
    """By the specification's own schema, which check-jsonschema carries."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec", str(path)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_it_follows_the_compose_specification(tmp_path: Path) -> None:
    assert follows_the_specification(FILE)
    broken = tmp_path / "docker-compose.yml"
    broken.write_text(FILE.read_text("utf-8").replace("retries: 24", "retry: 24"), "utf-8")
    assert not follows_the_specification(broken)


def test_the_image_is_a_pinned_community_release() -> None:
    image = yaml.safe_load(FILE.read_text("utf-8"))["services"]["neo4j"]["image"]
    assert re.fullmatch(r"neo4j:5\.26\.\d+-community", image)


def test_the_password_comes_from_the_environment_or_compose_says_what_to_set() -> None:
    environment = yaml.safe_load(FILE.read_text("utf-8"))["services"]["neo4j"]["environment"]
    assert re.fullmatch(r"neo4j/\$\{NEO4J_PASSWORD:\?set it first.*\}", environment["NEO4J_AUTH"])


def test_the_data_is_in_a_named_volume_and_the_server_is_watched() -> None:
    whole = yaml.safe_load(FILE.read_text("utf-8"))
    service = whole["services"]["neo4j"]
    (volume,) = service["volumes"]
    assert volume.split(":")[0] in whole["volumes"]
    assert "7474" in service["healthcheck"]["test"][1]
    assert all(port.startswith("127.0.0.1:") for port in service["ports"])
