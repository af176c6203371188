# make demo   install into .venv and run the main job on the sample articles
# make test   install what developers need into .venv and run the tests
# make check  what CI checks besides: lint, format, types

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: demo test check install clean

demo: $(VENV)/.installed
	$(BIN)/parkgraph demo

test: $(VENV)/.developed
	$(BIN)/python -m pytest

check: $(VENV)/.developed
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

install: $(VENV)/.developed

# Installed again only when pyproject.toml has changed: the code itself is used where it stands.
$(VENV)/.installed: pyproject.toml
	@test -n "$(PYTHON)" || { echo "parkgraph needs Python 3.11 or newer: install it, or make PYTHON=/path/to/python" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(INSTALL) --upgrade "pip>=25.1"
	$(INSTALL) --editable .
	@touch $@

$(VENV)/.developed: $(VENV)/.installed
	$(INSTALL) --editable . --group dev
	@touch $@

clean:
	rm -rf $(VENV) demo-output dist
