# Every target sets up what it needs, in .venv, and nothing twice: a stamp stands for a finished install.
# Needed beforehand: Python 3.11 or later (PYTHON=…) and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PAIRS ?= ../shared/pairs
SHARED ?= ../shared

.DEFAULT_GOAL := help
.PHONY: help demo install install-all test lint reports train measures clean

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1|/p' $(MAKEFILE_LIST) | while IFS='|' read -r name what; do printf '%-12s %s\n' "$$name" "$$what"; done

demo: $(VENV)/light ## Check the stories in fixtures/ and show what their versions disagree about (no torch)
	@$(BIN)/consistency check fixtures/stories --fail-on never

install: $(VENV)/light ## Set up .venv with what `consistency check` needs (no torch)

install-all: $(VENV)/full ## Set up .venv with everything: models, HTML, training, tests

test: lint ## Set up everything, then lint, check types and run the tests
	@$(BIN)/python -m pytest

lint: $(VENV)/full ## Check style and types
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy --no-error-summary

reports: $(VENV)/light ## Write reports/ anew from the stories in fixtures/
	@$(BIN)/python -m benchmarks.reports

measures: $(VENV)/full ## Measure what reports/measures.md tells, and write it anew
	@$(BIN)/python -m benchmarks.measures --shared $(SHARED)

train: $(VENV)/full ## Train the embedded model from PAIRS
	@$(BIN)/python -m training --pairs $(PAIRS) --out consistency/embed/model

clean: ## Remove .venv and caches
	rm -rf $(VENV) build *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/created:
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or later is needed; name one with PYTHON=…") if sys.version_info < (3, 11) else None'
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/light: $(VENV)/created pyproject.toml constraints.txt
	@echo 'installing consistency (once)'
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --constraint constraints.txt --editable .
	@touch $@

$(VENV)/full: $(VENV)/created pyproject.toml constraints.txt
	@echo 'installing consistency with all extras (once)'
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@ $(VENV)/light
