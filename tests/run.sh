#!/usr/bin/env bash
# Builds, checks and tests everything; installs what is missing (Debian, as root). Closes with one line: N passed, N failed, N skipped.
# Servers run on free loopback ports in a temporary folder and are stopped at the end.
#   bash tests/run.sh              everything
#   bash tests/run.sh Unit         one of Architecture, Unit, Integration, PostgreSql, Browser
set -uo pipefail
cd "$(dirname "$0")/.."
only="${1:-}"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export STOREFRONT_SHARED="${STOREFRONT_SHARED:-$(cd .. && pwd)/shared}"
work="$(mktemp -d)"
chmod 755 "$work"
passed=0; failed=0; skipped=0

stop_servers() {
  if [ -f "$work/pg/postmaster.pid" ]; then
    runuser -u postgres -- "$pg_bin/pg_ctl" -D "$work/pg" -m immediate stop >/dev/null 2>&1
  fi
  rm -rf "$work"
}
trap stop_servers EXIT

say() { printf '\n== %s (%s)\n' "$1" "$(date +%H:%M:%S)"; }

# A step that is no test suite counts as one test: format, build.
step() {
  local name="$1"; shift
  say "$name"
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED: $name"; return 1; fi
}

suite() {
  local name="$1"; shift
  if [ -n "$only" ] && [ "$only" != "$name" ]; then return; fi
  say "$name tests"
  local log="$work/$name.log"
  local program
  program="tests/Storefront.$1/bin/Release/net10.0/Storefront.$1"
  shift
  # What only SQLite has (a file that is lost, a disk that we can fill) and what asks no database at all is not tried again on the server.
  local without=()
  [ "$name" != PostgreSql ] || without=(--filter-not-trait Database=SQLite --filter-not-trait Database=None)
  # What a shop logs while it is broken on purpose fills thousands of lines. Shown are the runner's summary, and at the end each failure.
  env "$@" "$program" --progress off --no-ansi "${without[@]}" 2>&1 | sed -u 's/\x1b\[[0-9;]*m//g' > "$log"
  sed -nE '/^Test run summary/,/^ *duration:/p' "$log"
  grep '^relevance' "$log"
  local total fail skip
  total=$(sed -nE 's/^ *total: ([0-9]+)$/\1/p' "$log" | tail -1)
  fail=$(sed -nE 's/^ *failed: ([0-9]+)$/\1/p' "$log" | tail -1)
  skip=$(sed -nE 's/^ *skipped: ([0-9]+)$/\1/p' "$log" | tail -1)
  if [ -z "$total" ] || [ "$total" = 0 ]; then
    tail -40 "$log"
    echo "FAILED: $name ran no test"; failed=$((failed + 1)); return
  fi
  grep -A 12 '^failed ' "$log" | sed "s/^failed /FAILED: $name: /" >> "$work/failures"
  passed=$((passed + total - fail - skip)); failed=$((failed + fail)); skipped=$((skipped + skip))
}

install_missing() {
  local wanted=()
  command -v "${CHROMIUM_PATH:-/usr/bin/chromium}" >/dev/null || wanted+=(chromium)
  [ -n "$(ls /usr/share/fonts/opentype/noto/NotoSansCJK* 2>/dev/null)" ] || wanted+=(fonts-noto-cjk)
  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || wanted+=(postgresql)
  command -v redis-server >/dev/null || wanted+=(redis-server)
  command -v runuser >/dev/null || wanted+=(util-linux)
  command -v java >/dev/null || wanted+=(default-jre-headless)
  command -v npm >/dev/null || wanted+=(nodejs npm)
  [ ${#wanted[@]} -eq 0 ] && return 0
  echo "Installing: ${wanted[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -q >/dev/null && apt-get install -y -q --no-install-recommends "${wanted[@]}" >/dev/null
}

free_port() {
  # The kernel's choice: bind to port 0 and read what it gave.
  perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(LocalAddr=>"127.0.0.1", LocalPort=>0, Listen=>1)->sockport'
}

start_postgresql() {
  pg_bin="$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)"
  pg_port="$(free_port)"
  mkdir -p "$work/pg" && chown postgres "$work" "$work/pg"
  runuser -u postgres -- "$pg_bin/initdb" -D "$work/pg" -A trust -U postgres -E UTF8 --locale=C.UTF-8 >/dev/null &&
    runuser -u postgres -- "$pg_bin/pg_ctl" -D "$work/pg" -w -l "$work/pg/log" \
      -o "-p $pg_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$work -c max_connections=400 -c fsync=off" start >/dev/null
}

# The pages that the browser tests saw, as the shop sent them.
valid_html() {
  cp tests/html/package.json tests/html/package-lock.json tests/html/.htmlvalidate.json "$work/" &&
    (cd "$work" && npm ci --no-audit --no-fund --loglevel=error && npx html-validate --formatter stylish html/*.html)
}

formatted() {
  wait "$format"
  local code=$?
  cat "$work/format.log"
  return "$code"
}

step "Tools" install_missing
step "Build" dotnet build Storefront.sln -c Release --nologo -v q || { echo "$passed passed, $failed failed, $skipped skipped"; exit 1; }
# Beside the suites, which leave a part of a core idle; told after them.
format=""
if [ -z "$only" ]; then
  dotnet format Storefront.sln --verify-no-changes --no-restore >"$work/format.log" 2>&1 &
  format=$!
fi
suite Architecture ArchitectureTests
suite Unit UnitTests
suite Integration IntegrationTests
if [ -z "$only" ] || [ "$only" = PostgreSql ]; then
  step "PostgreSQL" start_postgresql &&
    suite PostgreSql IntegrationTests "STOREFRONT_TEST_POSTGRESQL=Host=127.0.0.1;Port=$pg_port;Username=postgres"
fi
if [ -z "$only" ] || [ "$only" = Browser ]; then
  mkdir -p "$work/html"
  suite Browser BrowserTests "STOREFRONT_TEST_HTML=$work/html"
  step "HTML of $(ls "$work/html" | wc -l) pages" valid_html
fi
[ -z "$format" ] || step "Format" formatted

say "Done"
[ ! -s "$work/failures" ] || cat "$work/failures"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
