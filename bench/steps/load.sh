# Measuring: raw by pgbench and loaded by wrk, close after one another.

PAGES=(start plate name number dossier)
ROLE=meekijken_portal
COOKIES=$WORK/cookies.txt

layout() { sql -F ' ' -c 'select largest, big, middle, small from bench.layout'; }

# What the running application asks of PostgreSQL for a page, as pgbench asks it for a dossier drawn at random: the statements
# are taken from the log of the server while the page is asked once, so they cannot grow old. Sessions are left out.
step_record() {
	local page
	for page in "${PAGES[@]}"; do
		record "$page"
		echo "$page: $(grep -c ';$' "$WORK/raw-$page.pgbench") statements"
	done
	grep -v -e view_record -e notification.look "$WORK/raw-dossier.pgbench" > "$WORK/raw-dossier-read.pgbench"
}

record() {
	local first names cookie account id office key number plate url=$BASE/dossiers
	read -r first _ names cookie < <(head -1 "$WORK/cookies.txt")
	read -r account _ < "$WORK/people.txt"
	id=$((first + 4))
	IFS='|' read -r office number plate < <(sql -c "select office, bench.claim_number($id), bench.plate($id) from bench.office where $id between first and last")
	case $1 in
		plate) url="$url?zoek=$plate" key="lower(bench.plate(:id))" plate=${plate,,} ;;
		name) plate=${names%%,*} url="$url?zoek=${names%%,*}" key="bench.surname_key(:id)" ;;
		number) url="$url?zoek=$number" key="(:year::int::text || :sequence::int::text)" plate=${number/-/} ;;
		dossier) url="$url/$number" key="" ;;
	esac
	taken "$1" "$url" "$cookie" "$plate=${key:-}" "$number=(:year::int || '-' || :sequence::int)" "$id=:id" "$office=:office" \
		"$((account - 100000))=:person"
}

# taken PAGE URL COOKIE VALUE=EXPRESSION…: asks it, and writes down what that asks of PostgreSQL.
taken() {
	local page=$1 url=$2 cookie=$3 began
	shift 3
	for began in $(seq 12); do curl -sfL -o /dev/null -H "Cookie: $cookie" "$url"; done   # prepared, and looked at before
	sql -c "alter system set log_statement = 'all'" -c "alter system set log_parameter_max_length = -1" -c 'select pg_reload_conf()' > /dev/null
	sleep 1
	began=$(stat -c %s "$DATA/log")
	curl -sf -o /dev/null -H "Cookie: $cookie" "$url"
	sleep 1
	sql -c 'alter system reset log_statement' -c 'select pg_reload_conf()' > /dev/null
	{
		cat "$HERE/raw/user.pgbench"
		tail -c +$((began + 1)) "$DATA/log" | "$(java25)" "$HERE/load/Record.java" "$@"
	} > "$WORK/raw-$page.pgbench"
}

# As the application's connections plan.
PLANNED="$(sed -n 's/^spring.datasource.hikari.data-source-properties.options=//p' src/main/resources/application.properties)"

# Prints transactions per second and mean milliseconds.
raw() {
	read -r largest big middle small < <(layout)
	PGOPTIONS=$PLANNED PGUSER=$ROLE pgbench -n -M prepared -c 8 -j 2 -T "${2:-$SECONDS_EACH}" -D largest="$largest" -D big="$big" \
		-D middle="$middle" -D small="$small" -f "$WORK/raw-$1.pgbench" "$DATABASE" 2> "$WORK/pgbench.err" |
		awk '/^latency average/ { ms = $4 } /^tps/ { printf "%.0f %.2f\n", $3, ms }'
}

loaded() { wrk -t2 -c"$CLIENTS" -d"${2:-$SECONDS_EACH}s" -s "$HERE/load/requests.lua" "$BASE" -- "$COOKIES" "$1" | sed -n 's/^RESULT //p'; }

# Processor time in hundredths of a second: of the JVM, of all of PostgreSQL.
ticks_app() { awk '{ print $14 + $15 }' "/proc/$(cat "$PIDFILE")/stat"; }
# A process may end while it is looked at, as those of pgbench do.
ticks_server() { for p in $(pgrep -P "$(head -1 "$DATA/postmaster.pid")"); do awk '{ print $14 + $15 }' "/proc/$p/stat" 2>/dev/null || true; done | paste -sd+ | bc; }
resident() { awk '/VmRSS/ { printf "%.0f\n", $2 / 1024 }' "/proc/$(cat "$PIDFILE")/status"; }

# Into the memory of the operating system, so that no disk is measured.
warm() { cat "$DATA/base/$(sql -c "select oid from pg_database where datname = current_database()")"/* > /dev/null; }

# How fast the queries are alone.
step_raw() {
	local page
	warm
	for page in "${PAGES[@]}" dossier-read; do
		raw "$page" 3 > /dev/null
		printf '%-14s %s\n' "$page" "$(raw "$page")"
	done | tee "$RESULTS/raw.txt"
}

# Page by page: raw, loaded, raw. Columns: page, raw per second, requests per second, p50, p95, p99, errors,
# bytes, ratio, JVM and PostgreSQL milliseconds of processor time per request.
step_pages() {
	cut -d' ' -f1 /proc/loadavg > "$RESULTS/load.txt"
	warm
	answer 30000   # the compiler warms up
	measure "$RESULTS/pages.txt" "${PAGES[@]}"
	echo "resident after this: $(resident) MB"
}

# measure FILE PAGE…
measure() {
	local file=$1 page before after app server rps rest
	shift
	: > "$file"
	for page; do
		raw "$page" 3 > /dev/null
		loaded "$page" 5 > /dev/null
		before=$(raw "$page" | cut -d' ' -f1)
		app=$(ticks_app) server=$(ticks_server)
		read -r rps rest < <(loaded "$page") || { echo "wrk said nothing of $page" >&2; continue; }
		app=$(($(ticks_app) - app)) server=$(($(ticks_server) - server))
		after=$(raw "$page" | cut -d' ' -f1)
		awk -v p="$page" -v b="$before" -v a="$after" -v r="$rps" -v rest="$rest" -v app="$app" -v pg="$server" -v s="$SECONDS_EACH" \
			'BEGIN { if (r == 0 || a + b == 0) { print "no figures for " p > "/dev/stderr"; exit }
				raw = (a + b) / 2; printf "%s %.0f %.0f %s %.2f %.2f %.2f\n", p, raw, r, rest, r / raw, app * 10 / (r * s), pg * 10 / (r * s) }' |
			tee -a "$file"
	done
}

step_rate() {
	answer 60000   # the compiler warms up
	bench rate "$BASE" "$WORK/cookies.txt" 500 $((SECONDS_EACH * 2)) | sed -n 's/^RESULT //p' | tee "$RESULTS/rate.txt"
}

# Asks for mixed pages until so many were answered.
answer() {
	local rps
	answered=0
	while [ "$answered" -lt "$1" ]; do
		read -r rps _ < <(loaded mixed 10) || { echo "wrk said nothing" >&2; return 1; }
		answered=$((answered + rps * 10))
	done
}

# From a fresh start at default settings.
step_memory() {
	app_stop
	app_start
	answer 100000
	echo "$answered $(resident)" | tee "$RESULTS/memory.txt"
}

# Requests per second of a bare page, to hold the searches against.
step_fortunes() {
	app_stop
	fortunes_start
	wrk -t2 -c"$CLIENTS" -d20s "$BASE/fortunes" > /dev/null   # the compiler warms up
	wrk -t2 -c"$CLIENTS" -d"${SECONDS_EACH}s" "$BASE/fortunes" > "$WORK/fortunes-wrk.txt"
	grep -q "Non-2xx\|Socket errors" "$WORK/fortunes-wrk.txt" && { echo "fortunes failed; see $WORK/fortunes.log" >&2; exit 1; }
	awk '/^Requests\/sec/ { printf "%.0f\n", $2 }' "$WORK/fortunes-wrk.txt" | tee "$RESULTS/fortunes.txt"
	app_stop
}

# Milliseconds from the command to the first page, the best of three each: the fat jar, and unpacked with a start that
# was prepared by the build and a cache of what it loaded the time before, as the README says.
step_start() {
	settings
	app_stop
	first_page $DEFAULTS $PREPARED -XX:AOTCacheOutput="$WORK/app.aot" -jar "$APP/meekijken.jar" > /dev/null
	best_of_three $DEFAULTS -jar "$WORK/meekijken-fat.jar" > "$RESULTS/start.txt"
	best_of_three $DEFAULTS $PREPARED -XX:AOTCache="$WORK/app.aot" -XX:AOTMode=on -jar "$APP/meekijken.jar" >> "$RESULTS/start.txt"
	cat "$RESULTS/start.txt"
}

best_of_three() { for n in 1 2 3; do first_page "$@"; done | sort -n | head -1; }

first_page() {
	port_free
	local began pid
	began=$(date +%s%3N)
	(cd "$WORK/app-data" && exec "$(java25)" "$@" > "$WORK/app.log" 2>&1) &
	pid=$!
	until curl -sf -o /dev/null "$BASE/inloggen"; do
		kill -0 $pid 2>/dev/null || { tail -5 "$WORK/app.log" >&2; exit 1; }
		sleep 0.02
	done
	echo $(($(date +%s%3N) - began))
	kill $pid
	wait $pid 2>/dev/null || true
}
