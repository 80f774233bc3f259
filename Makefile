# Every target sets up what it needs. `make` lists them.
.DEFAULT_GOAL := help
.PHONY: examples scale help setup demo simulator test maintenance coverage test-node runtimes sandbox fuzz wild vendor-form faults soak mutate consumers check generate discover pull \
	diff changes new-version \
	regenerate build bench types lint words format documents drift package release-check reports jsr docs clean

# The install is repeated when the lock file changed, and only then.
SETUP := node_modules/.package-lock.json
RUNTIMES := test/runtimes/node_modules/.package-lock.json
DOCS := docs/node_modules/.package-lock.json

$(SETUP): package.json package-lock.json
	npm ci
	@touch $@

$(DOCS): docs/package.json docs/package-lock.json
	cd docs && npm ci
	@touch $@

$(RUNTIMES): test/runtimes/package.json test/runtimes/package-lock.json
	cd test/runtimes && npm ci
	@touch $@

# What is given on the command line is text: neither make nor a shell expands what is in it. Recipes read it from the
# environment, as "$$FROM".
define literal
override $(1) := $$(value $(1))
export $(1)
endef
given := $(foreach name,NAMES ROOMS VERSION FROM LICENCE TO FORMAT REPORT REQUESTS FLAGS NODE SEED,$(if $(filter undefined,$(origin $(name))),,$(name)))
$(foreach name,$(given),$(eval $(call literal,$(name))))

RUN := node_modules/.bin/node

# A variable that a target cannot do without: $(call needs,VERSION,2030-01-31)
needs = $(if $($(1)),,$(error say $(1)=…, for example make $@ $(1)=$(2)))

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(SETUP) ## install what the project needs, its own Node included

demo: $(SETUP) ## a tour on real sockets, in two API versions, against the simulator
	npm run --silent demo

simulator: $(SETUP) ## run the simulator: make simulator FLAGS="--fleet 100 --speed 60"
	@set -f; $(RUN) src/simulator/cli.ts $$FLAGS

test: $(SETUP) ## all tests but those with targets of their own
	npm run --silent types
	npm run --silent test

maintenance: $(SETUP) ## tests of pull, new-version and a Monday, each in a copy of the project that is compiled as a whole
	npm run --silent maintenance

coverage: $(SETUP) ## all tests, with the share of code they reach; takes a sixth longer
	npm run --silent test -- --coverage

test-node: $(SETUP) ## the tests on another Node: make test-node NODE=22
	$(call needs,NODE,22)
	npx --yes --package "node@$$NODE" --call 'node --version && node node_modules/vitest/vitest.mjs run'

runtimes: $(RUNTIMES) ## install Bun, Deno and workerd, so that make test runs the library on them, too

sandbox: $(SETUP) ## the black-box tests against the vendor's sandbox, with ENODE_CLIENT_ID and ENODE_CLIENT_SECRET
	npm run --silent sandbox

fuzz: $(SETUP) ## a million forged webhook deliveries, and documents in all pairs of other words
	npm run --silent fuzz
	VENDOR_FORM_PAIRS=all VENDOR_FORMS=50 npx vitest run test/vendor-form

vendor-form: $(SETUP) ## pull, generate and test with our documents in other words: make vendor-form [SEED=1]
	$(RUN) test/vendor-form/run.ts $(if $(SEED),"$$SEED")

faults: $(SETUP) ## ten thousand runs of the client against a hostile server
	npm run --silent faults

soak: $(SETUP) ## five minutes of mixed work on one client: heap, listeners and timers
	npm run --silent soak

mutate: $(SETUP) ## change the code in small ways and count what its tests notice: make mutate [ROOMS="auth link"]; takes hours
	@set -f; $(RUN) test/mutation/run.ts $$ROOMS

consumers: $(SETUP) ## real small projects that install the packed package: bundlers, frameworks, test runners; needs the registry
	@set -f; $(RUN) test/consumers/run.ts $$NAMES

examples: $(SETUP) ## the projects of examples/, with the packed package; needs the registry and redis-server
	@set -f; $(RUN) test/consumers/run.ts --examples $$NAMES

scale: $(SETUP) ## 100,000 devices, three receivers, three workers, one of each killed; needs redis-server
	DEVICES=100000 $(RUN) test/consumers/run.ts --examples scale-out

wild: $(SETUP) ## clients of all kinds against twenty lifelike worlds of the simulator
	npm run --silent wild

check: types lint words drift documents package ## everything but the tests: types, style, drift, documents, package

generate: $(SETUP) ## regenerate generated/ and checksums from openapi/
	npm run --silent generate
	npm run --silent llms
	$(RUN) scripts/release/take-version.ts

discover: $(SETUP) ## find versions and documents that are not known: make discover [FROM=<index or 'https://…/{version}.json'>] [REPORT=report.md]
	$(RUN) scripts/discover.ts $(if $(FROM),--from "$$FROM") $(if $(REQUESTS),--requests "$$REQUESTS") $(if $(REPORT),--report "$$REPORT")

pull: $(SETUP) ## store the vendor's document of a version: make pull VERSION=2024-10-01 FROM=<url or file> [LICENCE=<of its texts>]
	$(call needs,VERSION,2024-10-01)$(call needs,FROM,document.json)
	$(RUN) scripts/pull.ts --version "$$VERSION" --from "$$FROM" $(if $(LICENCE),--licence "$$LICENCE")

diff: $(SETUP) ## what changed between two versions: make diff FROM=2024-01-01 TO=2024-10-01 [FORMAT=json]
	$(call needs,FROM,2024-01-01)$(call needs,TO,2024-10-01)
	@$(RUN) scripts/diff.ts --from "$$FROM" --to "$$TO" $(if $(FORMAT),--format "$$FORMAT")

changes: $(SETUP) ## write the reports between neighbouring versions to openapi/changes/
	npm run --silent changes

new-version: $(SETUP) ## add a version: make new-version VERSION=2025-10-01 FROM=<url or file>
	$(call needs,VERSION,2025-10-01)$(call needs,FROM,document.json)
	$(RUN) scripts/new-version.ts --version "$$VERSION" --from "$$FROM" $(if $(LICENCE),--licence "$$LICENCE")

regenerate: $(SETUP) ## pull all versions anew, generate, report: make regenerate [FROM='https://…/{version}.json'] [REPORT=report.md]
	$(RUN) scripts/regenerate.ts $(if $(FROM),--from "$$FROM") $(if $(LICENCE),--licence "$$LICENCE") $(if $(REPORT),--report "$$REPORT")

types: $(SETUP)
	npm run --silent types

lint: $(SETUP)
	npm run --silent lint

words: $(SETUP)
	npm run --silent words

drift: $(SETUP)
	npm run --silent generate -- --check
	npm run --silent llms -- --check
	npm run --silent changes -- --check

documents: $(SETUP)
	npm run --silent documents

package: $(SETUP)
	npm run --silent package

docs: $(SETUP) $(DOCS) ## build the site of guides and reference in docs/.vitepress/dist, and check it in Chromium
	mkdir -p docs/public && cp llms.txt llms-full.txt docs/public/
	cd docs && PATH="$(CURDIR)/node_modules/.bin:$$PATH" npm run --silent reference
	cd docs && PATH="$(CURDIR)/node_modules/.bin:$$PATH" npm run --silent build
	$(RUN) scripts/check-docs.ts

release-check: $(SETUP) ## what would be published: tools, files, sizes and exports, beside reports/
	npm run --silent release-check

reports: $(SETUP) ## bring reports/ up to date, to be reviewed
	npm run --silent reports

jsr: $(SETUP) $(RUNTIMES) ## whether JSR would take the package; needs the registry
	$(RUN) scripts/jsr.ts

format: $(SETUP) ## format the code
	npm run --silent format

build: $(SETUP) ## compile what ships into dist/
	npm run --silent build

bench: $(SETUP) $(RUNTIMES) ## speed beside others, as ratios; writes docs/performance.md: make bench [FLAGS=--quick]
	@set -f; $(RUN) scripts/bench.ts $$FLAGS
	$(if $(findstring --quick,$(value FLAGS)),,npm run --silent bench)

clean: ## remove what can be made again
	rm -rf node_modules test/runtimes/node_modules docs/node_modules docs/reference docs/.vitepress/dist docs/.vitepress/cache dist coverage test-results
