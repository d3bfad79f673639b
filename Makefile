# Every command sets up what it needs; nothing but Python >= 3.11 and make must be there before.
PYTHON ?= python3
BIN := .venv/bin
SOURCES := rules messages storage handlers bot tests bench

.PHONY: demo test setup lint bench suggestions lock
.DEFAULT_GOAL := test

demo: setup
	$(BIN)/xiangyue demo

test: setup lint
	@# In the order they lie in: the few long modules do not come last, one worker idle beside them.
	$(BIN)/pytest -n 2 --dist loadscope --no-loadscope-reorder

setup: .venv/.ready

.venv/.ready: pyproject.toml requirements.lock requirements-dev.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

lint: setup
	@$(BIN)/ruff check --quiet $(SOURCES)
	@$(BIN)/ruff format --quiet --check $(SOURCES)
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-logo > .venv/imports.log || { cat .venv/imports.log; exit 1; }

# About a quarter of an hour. ARGS=--quick is a smoke of half a minute; ARGS="--write docs/performance.md"
# puts the figures into the page.
bench: setup
	@$(BIN)/python -m bench $(ARGS)

# How often the item suggested for a report is right, on reports that nothing was tuned on.
suggestions: setup
	@$(BIN)/python -m tests.suggestion.measured

# Needed only to change what is pinned.
lock:
	$(PYTHON) -m venv .venv/lock && .venv/lock/bin/pip install --quiet uv
	.venv/lock/bin/uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11 pyproject.toml -o requirements.lock
	.venv/lock/bin/uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11 pyproject.toml --group dev -o requirements-dev.lock
