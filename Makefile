# Everything by one word: make site, make test. `make help` lists the rest.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
TOOLS := tests/tools/node_modules/.ready
EDITOR := tests/tools/vendor/forms/index.js
LIGHTHOUSE := tests/benchmarks/lighthouse/node_modules/.ready
PAGEFIND := tests/benchmarks/pagefind/node_modules/.ready
PIP := $(BIN)/pip install --quiet --disable-pip-version-check
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
APT := $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get
INSTALL = $(APT) update -q && $(APT) install -q -y --no-install-recommends
NPM := npm ci --ignore-scripts --no-audit --no-fund

.DEFAULT_GOAL := help
.PHONY: help site serve check test lint types format book pictures bench soak lock clean

help: ## what there is
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' $(MAKEFILE_LIST)

site: $(VENV)/.ready ## install, check the roll, build site/
	$(BIN)/bangvang build

serve: $(VENV)/.ready ## the site at 127.0.0.1:8000, reloaded on every change
	$(BIN)/bangvang serve

check: $(VENV)/.ready ## judge the roll
	$(BIN)/bangvang check

test: $(VENV)/.ready-dev $(VENV)/.tools $(TOOLS) $(EDITOR) ## all tests; installs what they need
	$(BIN)/python -m pytest -n 2 --dist worksteal -q -m "not soak"

lint: $(VENV)/.ready-dev ## ruff
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(VENV)/.ready-dev ## mypy --strict
	$(BIN)/mypy

format: $(VENV)/.ready-dev ## put the code into its form
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

book: $(VENV)/.ready $(VENV)/.tools ## the year's booklet as PDF: make book YEAR=2022 (URL=https://… for its QR code)
	$(BIN)/bangvang build --out dist/site $(if $(URL),--base-url $(URL))
	@for page in dist/site/ket-qua/$(YEAR)/in/index.html dist/site/ket-qua/$(YEAR)/in/trang/*/index.html; do \
		[ -f "$$page" ] || continue; \
		part=$$(echo "$$page" | sed -n 's|.*/trang/\([0-9]*\)/index.html|-\1|p'); \
		chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
			--print-to-pdf="dist/bang-vang-$(YEAR)$$part.pdf" "file://$(CURDIR)/$$page" 2>/dev/null; \
		ls "dist/bang-vang-$(YEAR)$$part.pdf"; \
	done

pictures: $(VENV)/.ready-dev $(VENV)/.tools $(VENV)/.node ## draw the social cards and icons of the theme anew, and take the pictures of README and guide
	$(BIN)/python tests/pictures/draw.py
	$(BIN)/python tests/pictures/readme.py
	$(BIN)/python tests/pictures/guide.py

bench: $(VENV)/.ready-dev $(VENV)/.tools $(LIGHTHOUSE) $(PAGEFIND) ## measure what has a budget, and print the ratios
	$(BIN)/python tests/benchmarks/run.py

soak: $(VENV)/.ready-dev $(VENV)/.tools $(VENV)/.r $(TOOLS) $(EDITOR) ## the long tests
	$(BIN)/python -m pytest -q -m soak
	$(BIN)/python -m pytest -q -m "hypothesis and not soak" --hypothesis-profile soak

lock: $(VENV)/.ready-dev ## pin the newest versions that the ranges allow; with the oldest Python served (3.11.2)
	$(PIP) pip-tools
	$(BIN)/pip-compile $(LOCK_OPTIONS) --extra build -o requirements.lock pyproject.toml
	$(BIN)/pip-compile $(LOCK_OPTIONS) --extra build --extra dev -c requirements.lock -o requirements-dev.lock pyproject.toml

LOCK_OPTIONS := --quiet --generate-hashes --strip-extras --allow-unsafe --no-emit-index-url --no-emit-trusted-host \
	--no-emit-find-links --no-header --no-annotate

clean: ## take away what was made
	rm -rf $(VENV) site .site.* dist .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis $(dir $(TOOLS) $(LIGHTHOUSE) $(PAGEFIND))

# A virtual environment with the program in it. Debian keeps `venv` in a package of its own.
$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Cần Python 3.11 trở lên. / Python 3.11 or newer is needed: make PYTHON=python3.12 …"; exit 1; }
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); $(APT) update -q && $(APT) install -q -y python3-venv && $(PYTHON) -m venv $(VENV); }
	@touch $@

$(VENV)/.ready: $(VENV)/.made requirements.lock pyproject.toml
	$(PIP) --require-hashes -r requirements.lock
	$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.ready-dev: $(VENV)/.ready requirements-dev.lock
	$(PIP) --require-hashes -r requirements-dev.lock
	@touch $@

# What the tests need beside Python: a browser, a library that the browser’s driver is linked against, a web server, other clocks,
# and what the workflows call.
$(VENV)/.tools: $(VENV)/.made
	@{ command -v chromium && /sbin/ldconfig -p | grep libatomic.so.1 && command -v faketime && command -v curl && command -v jq && command -v unzip && PATH="$$PATH:/usr/sbin" command -v nginx; } >/dev/null || { \
		$(INSTALL) chromium curl faketime jq libatomic1 nginx-light unzip; }
	@touch $@

# Node.js with npm, for what judges pages.
$(VENV)/.node: $(VENV)/.made
	@{ node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' && command -v npm; } >/dev/null 2>&1 || { \
		$(INSTALL) nodejs npm; }
	@touch $@

# The form editor, which tests open.
$(EDITOR): $(VENV)/.ready generator/bangvang/vendoring/pins.py generator/bangvang/vendoring/patches.py $(VENV)/.node
	cd tests/tools && $(CURDIR)/$(BIN)/bangvang forms --vendor

# R, for the long tests: the guide to the open data has an example in it.
$(VENV)/.r: $(VENV)/.made
	@command -v Rscript >/dev/null || { $(INSTALL) r-base-core; }
	@touch $@

# A folder of npm packages, as its lock has it.
%/node_modules/.ready: %/package-lock.json %/.npmrc $(VENV)/.node
	cd $* && $(NPM)
	@touch $@
