# The application: packaged, against the server, with default settings.

APP=$WORK/app
PIDFILE=$WORK/app.pid
. deploy/options
DEFAULTS="${OPTIONS[*]}"

# It shares the machine with what it measures, so it shall not collect while it measures.
bench() { "$(java25)" -XX:+UseSerialGC -Xmn512m -Xmx1g -cp "$APP/meekijken.jar:$APP/lib/*" "$HERE/load/Bench.java" "$@"; }

# As the README says, with the start prepared by the build; that needs Maven itself to run on a JDK 25.
package() { JAVA_HOME=$(dirname "$(dirname "$(java25)")") MEEKIJKEN_EMBEDDED=false ./mvnw -q "$@" -Dmaven.test.skip=true compile spring-boot:process-aot package; }

step_jar() {
	local jar
	package -o || package
	jar=$(ls -t target/meekijken-*.jar | grep -v -e sources -e plain | head -1)
	rm -rf "$APP"
	cp "$jar" "$WORK/meekijken-fat.jar"
	"$(java25)" -Djarmode=tools -jar "$jar" extract --destination "$APP" --application-filename meekijken.jar >/dev/null
	git rev-parse --short HEAD > "$WORK/commit"
	rm -rf target/classes target/spring-aot   # what was generated is no part of the house that its tests measure
}

settings() {
	export MEEKIJKEN_PORT=$PORT MEEKIJKEN_PUBLIC_URL=$BASE
	export MEEKIJKEN_DATABASE_URL=jdbc:postgresql://$PGHOST:$PGPORT/$DATABASE
	export MEEKIJKEN_DATABASE_USER=meekijken_portal MEEKIJKEN_DATABASE_PASSWORD=portal
	export MEEKIJKEN_DATABASE_BACKOFFICE_USER=meekijken_backoffice MEEKIJKEN_DATABASE_BACKOFFICE_PASSWORD=backoffice
	export MEEKIJKEN_DATABASE_OWNER_USER=meekijken_owner MEEKIJKEN_DATABASE_OWNER_PASSWORD=owner
	export MEEKIJKEN_SECRET=${MEEKIJKEN_SECRET:-$(head -c 36 /dev/urandom | base64)}
	export MEEKIJKEN_SECOND_FACTOR=optional   # what is measured comes after it
	export MEEKIJKEN_DATA=$WORK/app-data
	export MEEKIJKEN_CLAMD=127.0.0.1:3310 MEEKIJKEN_CHECK_ROUND=false   # nothing is sent in, so nobody need listen there
}

port_free() { ! curl -s -o /dev/null "$BASE" || { echo "something else answers on port $PORT: choose another in BENCH_PORT" >&2; exit 1; }; }

# More options for the JVM in BENCH_JAVA, for instance -XX:StartFlightRecording.
app_start() {
	settings
	port_free
	mkdir -p "$WORK/app-data"
	(cd "$WORK/app-data" && exec "$(java25)" $DEFAULTS ${BENCH_JAVA:-} -jar "$APP/meekijken.jar" > "$WORK/app.log" 2>&1) &
	echo $! > "$PIDFILE"
	local n
	for n in $(seq 600); do
		curl -sf -o /dev/null "$BASE/inloggen" && return
		kill -0 "$(cat "$PIDFILE")" 2>/dev/null || { tail -20 "$WORK/app.log"; exit 1; }
		sleep 0.1
	done
	echo "the application did not come up; see $WORK/app.log" >&2
	exit 1
}

app_stop() {
	[ -f "$PIDFILE" ] || return 0
	kill "$(cat "$PIDFILE")" 2>/dev/null || true
	while kill -0 "$(cat "$PIDFILE")" 2>/dev/null; do sleep 0.1; done
	rm -f "$PIDFILE"
}

# The bare Spring MVC page of TechEmpower, with the libraries of the application, on the same port.
fortunes_start() {
	settings
	port_free
	sql -c "drop table if exists bench.fortune" -c "create table bench.fortune as select id, 'Fortune ' || md5(id::text) as message
		from generate_series(1, 12) id" -c "grant select on bench.fortune to meekijken_portal"
	mkdir -p "$WORK/fortunes"
	"$(dirname "$(java25)")/javac" -nowarn -parameters -d "$WORK/fortunes" -cp "$APP/lib/*" "$HERE/fortunes/Fortunes.java"
	(cd "$WORK/fortunes" && exec "$(java25)" $DEFAULTS -Dfortunes.templates="$HERE/fortunes" -Dserver.port="$PORT" \
		-cp "$WORK/fortunes:$APP/lib/*" fortunes.Fortunes > "$WORK/fortunes.log" 2>&1) &
	echo $! > "$PIDFILE"
	local n
	for n in $(seq 300); do
		curl -sf -o /dev/null "$BASE/fortunes" && return
		kill -0 "$(cat "$PIDFILE")" 2>/dev/null || { tail -20 "$WORK/fortunes.log"; exit 1; }
		sleep 0.1
	done
	echo "fortunes did not come up; see $WORK/fortunes.log" >&2
	exit 1
}

step_app() { app_stop; app_start; }
step_app-stop() { app_stop; }

# Random people, each as often as their office has dossiers, signed in over HTTP.
step_users() {
	local hash
	hash=$(bench hash "$PASSWORD")
	sql -F ' ' -c "select account_number, first, last, names from (
		select distinct on (p.id) p.account_number, o.first, o.last,
		       (select string_agg(bench.surname_key(o.first + n * 7), ',') from generate_series(0, least(39, (o.last - o.first) / 7)) n) as names
		  from bench.layout, generate_series(1, $USERS * 3) draw, lateral (select 1 + bench.pick(draw, 42, dossiers)) chosen (id)
		  join bench.office o on chosen.id between o.first and o.last
		  join account.person p on p.office_id = o.office and p.id % 5 = chosen.id % 5) drawn
		order by bench.pick(account_number::int, 43, 1000000) limit $USERS" > "$WORK/people.txt"
	sql -c "update account.person set password_hash = '$hash' where account_number in ($(cut -d' ' -f1 "$WORK/people.txt" | sed "s/.*/'&'/" | paste -sd,))"
	bench sign-in "$BASE" "$WORK/people.txt" "$PASSWORD" "$WORK/cookies.txt"
	bench try "$BASE" "$WORK/cookies.txt"
}
