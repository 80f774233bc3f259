# Every target sets up what it needs. `make` lists them.
.DEFAULT_GOAL := help
.PHONY: help setup demo test fuzz check generate build bench types lint format documents drift package clean

# The install is repeated when the lock file changed, and only then.
SETUP := node_modules/.package-lock.json

$(SETUP): package.json package-lock.json
	npm ci
	@touch $@

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(SETUP) ## install what the project needs, its own Node included

demo: $(SETUP) ## the main job on real sockets, in two API versions, against the simulator
	npm run --silent demo

test: $(SETUP) ## all tests, with the share of code they reach
	npm run --silent types
	npm run --silent test -- --coverage

fuzz: $(SETUP) ## a million forged webhook deliveries, none of which may be accepted
	npm run --silent fuzz

generate: $(SETUP) ## regenerate generated/ and checksums from openapi/
	npm run --silent generate

check: types lint drift documents package ## everything but the tests: types, style, drift, documents, package

types: $(SETUP)
	npm run --silent types

lint: $(SETUP)
	npm run --silent lint

drift: $(SETUP)
	npm run --silent generate -- --check

documents: $(SETUP)
	npm run --silent documents

package: $(SETUP)
	npm run --silent package

format: $(SETUP) ## format the code
	npm run --silent format

build: $(SETUP) ## compile what ships into dist/
	npm run --silent build

bench: $(SETUP) ## speed of calls and webhooks, type cost, memory, as ratios in one run
	npm run --silent bench

clean: ## remove what can be made again
	rm -rf node_modules dist coverage
