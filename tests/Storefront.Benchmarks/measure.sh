#!/usr/bin/env bash
# Measures the pages (design: budgets): rates as ratios to bare text in the same run, start, memory. Needs wrk; everything on 127.0.0.1, in a temporary folder.
#   bash tests/Storefront.Benchmarks/measure.sh              on the demonstration goods
#   bash tests/Storefront.Benchmarks/measure.sh FEED.jsonl   and on 20,000 goods made of an Icecat feed
set -euo pipefail
cd "$(dirname "$0")/../.."
feed="${1:+$(realpath "$1")}"
seconds="${SECONDS_EACH:-8}"
work="$(mktemp -d)"
server=""
stop() { [ -z "$server" ] || { kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true; server=""; }; }
trap 'stop; rm -rf "$work"' EXIT

dotnet build tests/Storefront.Benchmarks -c Release --nologo -v q >/dev/null
dotnet publish src/Storefront.Web -c Release --nologo -v q -o "$work/shop" >/dev/null
bench=tests/Storefront.Benchmarks/bin/Release/net10.0/Storefront.Benchmarks
port=$(perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(LocalAddr=>"127.0.0.1", LocalPort=>0, Listen=>1)->sockport')
url="http://127.0.0.1:$port"

# Starts a server and waits until the address answers. Prints the milliseconds that it took.
start() {
  local path="$1" began; shift
  began=$(date +%s%3N)
  "$@" >"$work/log" 2>&1 &
  server=$!
  # Asking costs something too, and the shop is starting on the same cores: until it listens, only whether it does.
  until { exec 3<>"/dev/tcp/127.0.0.1/$port"; } 2>/dev/null; do
    kill -0 "$server" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 0.05
  done
  exec 3>&-
  until curl -fsS -o /dev/null "$url$path" 2>/dev/null; do
    kill -0 "$server" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 0.02
  done
  took=$(( $(date +%s%3N) - began ))
}

resident() { awk '/VmRSS/ { printf "%.0f MB", $2 / 1024 }' "/proc/$server/status"; }

# Requests a second after some seconds to warm up; compressed, as a browser asks, unless told.
rate() {
  local accept="Accept-Encoding: ${2:-br}"
  curl -fsS -o /dev/null -H "$accept" "$url$1"
  wrk -t1 -c32 -d4s -H "$accept" "$url$1" >/dev/null
  wrk -t1 -c32 -H "$accept" -d"${seconds}s" --latency "$url$1" | awk '/99%/ { p99 = $2 } /Non-2xx/ { bad = " (" $0 " )" } /Requests\/sec/ { print $2, p99 bad }'
}

row() {
  local name="$1" path="$2" measured
  measured=$(rate "$path" "${3:-br}")
  printf '%-58s %9s req/s  %5s %% of plaintext  p99 %s\n' "$name" "${measured%% *}" "$(awk -v a="${measured%% *}" -v b="$plain" 'BEGIN { printf "%.1f", 100 * a / b }')" "${measured#* }"
}

start / "$bench" plaintext "$url"
plain=$(rate / | cut -d' ' -f1)
printf '%-58s %9s req/s\n' "plaintext" "$plain"
stop

shop=(env ASPNETCORE_ENVIRONMENT=Development "ASPNETCORE_URLS=$url" "Storefront__DataFolder=$work/data" Serilog__MinimumLevel__Default=Error dotnet "$work/shop/Storefront.Web.dll")
mkdir "$work/data"
start /health/ready "${shop[@]}"; echo "published, first start to ready, with seed: $took ms"
"$bench" settle "$work/data" # Until the seed's own events are worked off, which empty the caches.
stop
start /health/ready "${shop[@]}"; echo "published, start to ready, with data: $took ms"
# The compiler looks again at what is asked often, in the first seconds; a shop runs for weeks.
wrk -t1 -c32 -d10s -H 'Accept-Encoding: br' "$url/en/p/kettle-k17" >/dev/null
for encoding in br identity; do
  row "home, all caches, $encoding" /en "$encoding"
  row "list, all caches, $encoding" /en/c/water-and-coffee "$encoding"
  row "product, all caches, $encoding" /en/p/kettle-k17 "$encoding"
  row "product in Chinese, all caches, $encoding" /zh-cn/p/kettle-k17 "$encoding"
done
echo "resident after load: $(resident)"
stop

for without in "pages" "pages answers"; do
  # shellcheck disable=SC2086
  start /health/ready "$bench" shop "$work/data" "$port" --without $without
  row "product, without $without" /en/p/kettle-k17
  row "list, without $without" /en/c/water-and-coffee
  stop
done

if [ -n "$feed" ]; then
  "$bench" multiply "$feed" "$work/goods.jsonl" --count 20000 >/dev/null
  began=$(date +%s)
  env ASPNETCORE_ENVIRONMENT=Development "Storefront__DataFolder=$work/data" /usr/bin/time -f 'peak memory of the import: %M KB' \
    dotnet "$work/shop/Storefront.Web.dll" import products "$work/goods.jsonl" --format icecat-jsonl --opening-stock 5 2>&1 | tail -2
  echo "import of 20,000 rows: $(( $(date +%s) - began )) s"
  start /health/ready "${shop[@]}"; "$bench" settle "$work/data"; stop
  for without in "" "pages" "pages answers"; do
    # shellcheck disable=SC2086
    start /health/ready "$bench" shop "$work/data" "$port" ${without:+--without $without}
    row "list of 20,000 goods, ${without:+without }${without:-all caches}" /en/c/uncategorised
    row "product of 20,000 goods, ${without:+without }${without:-all caches}" /en/p/kettle-k17
    stop
  done
fi
