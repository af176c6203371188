"""`parkgraph eval`: how well extraction reads annotated articles."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Annotated

import typer

from graph.cli.options import JsonOption
from graph.errors import UserError


def evaluate(
    gold: Annotated[Path, typer.Argument(help="Folder of annotated articles, one .json each.")] = Path(
        "tests/gold"
    ),
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Print what each article missed (−) and added (+).")
    ] = False,
    only: Annotated[str, typer.Option(help="Score these article ids only, separated by commas.")] = "",
    raise_floor: Annotated[
        Path | None, typer.Option(help="Raise the floor in this file to the scores reached.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Score extraction against annotated articles.

    Example: parkgraph eval tests/gold --only g01,g02 --verbose
    """
    from extractors.scoring import GoldError, read_gold, score
    from extractors.scoring.floor import Floor, read_floor, write_floor
    from extractors.scoring.running import read_facts
    from extractors.scoring.table import difference_lines, table_lines

    wanted = tuple(id for id in map(str.strip, only.split(",")) if id)
    try:
        articles = read_gold(gold, wanted)
    except GoldError as error:
        raise UserError(str(error)) from error
    if not articles and not wanted:
        raise UserError(f"no annotated article in {gold}; give a folder of .json files")
    _check_found(wanted, {article.id for article in articles}, gold)
    scores = score(articles, read_facts(articles))
    if as_json:
        print(json.dumps(scores.to_json(), ensure_ascii=False, indent=1))
    else:
        print(*(difference_lines(scores) if verbose else ()), *table_lines(scores), sep="\n")
    if raise_floor:
        write_floor(raise_floor, read_floor(raise_floor).raised_to(Floor.of(scores)))


def _check_found(wanted: Sequence[str], found: Collection[str], gold: Path) -> None:
    missing = [id for id in wanted if id not in found]
    if missing:
        raise UserError(f"no annotated article {', '.join(missing)} in {gold}")
