# The only door: everything people and machines do with this project is a target here. `make` lists them.

SHELL := /bin/sh
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

JAVA_HOME := $(shell ./.mvn/find-jdk || echo missing)
ifeq ($(JAVA_HOME),missing)
ifneq ($(filter-out help clean,$(or $(MAKECMDGOALS),help)),)
$(error no JDK 25)
endif
endif
export JAVA_HOME

MVN := ./.mvn/maven -B -ntp
NPM := npm --prefix web-client
APP := server/app/target
WEB := web-client

JAVA_SOURCES := pom.xml $(wildcard server/*/pom.xml) $(shell find server/*/src/main -type f 2>/dev/null)
WEB_SOURCES := $(shell find $(WEB)/src $(WEB)/public $(WEB)/build $(WEB)/scripts -type f 2>/dev/null) \
	$(wildcard $(WEB)/*.json $(WEB)/*.ts $(WEB)/*.html)

##@ Run

.PHONY: run
run: build ## Start on http://localhost:8080, building what is missing
	@exec $(JAVA_HOME)/bin/java @infra/jvm.options $(AOT) $(PLENARY_JAVA_OPTIONS) -jar $(APP)/plenary.jar

.PHONY: dev
dev: build $(WEB)/node_modules/.installed ## Start with a web client that reloads as you type (http://localhost:5173)
	@$(JAVA_HOME)/bin/java @infra/jvm.options $(AOT) -jar $(APP)/plenary.jar & server=$$!; \
	trap 'kill $$server; wait $$server' EXIT INT TERM; $(NPM) run dev

.PHONY: cluster
cluster: build ## Start three nodes behind HAProxy on http://localhost:8080; any of them may die
	@exec ./infra/cluster/start.sh

.PHONY: backup
backup: build ## Write everything into one file: make backup [FILE=plenary-<time>.tar]
	@exec $(JAVA_HOME)/bin/java @infra/jvm.options -cp $(APP)/plenary.jar io.plenary.platform.backup.BackupMain \
		backup "$(or $(FILE),plenary-$$(date -u +%Y%m%dT%H%M%SZ).tar)"

.PHONY: restore
restore: build ## Bring a backup into an empty data folder: make restore FILE=...
	@test -n "$(FILE)" || { echo "Say which: make restore FILE=plenary-....tar"; exit 2; }
	@exec $(JAVA_HOME)/bin/java @infra/jvm.options -cp $(APP)/plenary.jar io.plenary.platform.backup.BackupMain \
		restore "$(FILE)"

##@ Test

.PHONY: test
test: ## Everything: formatting, lint, types, contract, unit, architecture, integration, web, browser
	@PLENARY_CHROMIUM=$$(./.ci/ensure-chromium) && export PLENARY_CHROMIUM && \
		node .ci/beside.mjs server=verify web=web-lint,web-test && $(MAKE) e2e

.PHONY: test-fast
test-fast: ## What a minute can tell: unit, architecture and web tests, no browser, no database
	@$(MAKE) -j2 unit web-unit

.PHONY: unit
unit:
	$(MVN) test

.PHONY: web-unit
web-unit: $(WEB)/node_modules/.installed
	$(NPM) run types
	$(NPM) test

.PHONY: ci
ci: test ## Exactly what continuous integration runs

.PHONY: verify
verify:
	$(MVN) spotless:check verify $(if $(CI),-Dtests.again=1)
	@touch $(APP)/.built

.PHONY: web-test
web-test: $(WEB)/dist/.built
	$(NPM) test
	$(NPM) run size

.PHONY: arch
arch: ## The directions of dependency, as sentences
	$(MVN) test -pl server/app -am -Dtest='ArchitectureTest' -Dsurefire.failIfNoSpecifiedTests=false

.PHONY: contract
contract: $(WEB)/node_modules/.installed ## Contract, examples, generated types and the authorisation matrix agree
	$(MVN) test -pl server/contract
	$(NPM) run contract:check

.PHONY: e2e
e2e: build $(WEB)/node_modules/.installed ## The paths people walk, in a real browser, with axe on every page
	@PLENARY_CHROMIUM=$$(./.ci/ensure-chromium) && export PLENARY_CHROMIUM && $(NPM) run e2e

.PHONY: screenshots
screenshots: build $(WEB)/node_modules/.installed ## Draw docs/screenshots anew; look at each
	@PLENARY_CHROMIUM=$$(./.ci/ensure-chromium) && export PLENARY_CHROMIUM && $(NPM) run screenshots

.PHONY: promises
promises: ## Each promise, its test, its last result
	@node .ci/promises.mjs

.PHONY: promises-long
promises-long: ## The promises of the room and of several nodes with their full loads: some twenty minutes
	$(MVN) test -pl server/app -am -Dtests.jvm= -Dtests.excluded=none -Dgroups=long -Dtest='*IT' \
		-Dsurefire.failIfNoSpecifiedTests=false
	JAZZER_FUZZ=1 JAZZER_HOOKS=true $(MVN) test -pl server/contract -Dtest='FrameFuzzTest#frames'
	JAZZER_FUZZ=1 JAZZER_HOOKS=true $(MVN) test -pl server/contract -Dtest='FrameFuzzTest#stored'
	@node .ci/promises.mjs

##@ Write

.PHONY: fmt
fmt: $(WEB)/node_modules/.installed ## Format everything
	$(MVN) -q spotless:apply
	$(NPM) run format

.PHONY: lint
lint: web-lint ## Formatting, lint rules, types, words
	$(MVN) -q spotless:check

.PHONY: web-lint
web-lint: $(WEB)/node_modules/.installed
	$(NPM) run format:check
	$(NPM) run lint
	$(NPM) run types
	$(NPM) run i18n:check
	$(NPM) run contract:check

##@ Measure

.PHONY: bench
bench: build ## The figures of this release, as JSON and beside their references
	@./load-tests/bench.sh

.PHONY: load
load: bench

##@ Build

.PHONY: build
build: $(WEB)/dist/.built $(APP)/.built $(APP)/.trained

.PHONY: package
package: build ## One archive with everything it takes to run elsewhere
	tar -czf $(APP)/plenary.tar.gz -C $(APP) plenary.jar lib -C $(CURDIR) infra/jvm.options web-client/dist
	@ls -l $(APP)/plenary.tar.gz

.PHONY: clean
clean: ## Forget everything built; the data folder stays
	rm -rf server/*/target load-tests/target $(WEB)/dist $(WEB)/node_modules

$(WEB)/node_modules/.installed: $(WEB)/package-lock.json
	cd $(WEB) && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

$(WEB)/dist/.built: $(WEB)/node_modules/.installed $(WEB_SOURCES)
	$(NPM) run build
	@touch $@

$(APP)/.built: $(JAVA_SOURCES)
	$(MVN) -q package -Dmaven.test.skip=true -pl server/app -am
	@touch $@

# A start recorded once makes all later ones short. It is a gain, not a need: without it the server starts all the same.
$(APP)/.trained: $(APP)/.built $(WEB)/dist/.built infra/jvm.options .ci/train .ci/Rehearsal.java
	@./.ci/train $(APP) || echo "The start-up recording failed; starts will take a second longer."
	@touch $@

AOT = $(shell test -s $(APP)/plenary.aot && echo -XX:AOTCache=$(APP)/plenary.aot)

.PHONY: help
help: ## This list
	@awk 'BEGIN {FS = ":.*## "} /^##@/ {printf "\n%s\n", substr($$0, 5)} \
		/^[a-z0-9-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
