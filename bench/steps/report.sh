# Plans in the largest office, and the report.

# Each statement of each page, as somebody of office 1: which indexes, how many buffers, how long.
step_plans() {
	local page id=$((LARGEST / 2 + 1))
	: > "$RESULTS/plans.txt"
	for page in start plate name dossier; do
		{
			echo "\\set id $id"
			echo "\\set person 1"
			echo "\\set year $((2023 + id % 4))"
			echo "\\set office 1"
			echo "\\set sequence $((100000 + id / 4))"
			grep -v '^\\' "$WORK/raw-$page.pgbench"
		} | awk '/^\\/ || /^(BEGIN|COMMIT|begin|commit)/ { print; open = 0; next }
			!open && /^(select|with|insert|update|delete)/ { printf "explain (analyze, buffers, costs off, timing off)\n" }
			{ print; open = !/;$/ }' > "$WORK/plans-$page.sql"
		PGUSER=meekijken_portal psql -X -q -At -d "$DATABASE" -f "$WORK/plans-$page.sql" > /dev/null   # warms up
		PGUSER=meekijken_portal psql -X -q -At -d "$DATABASE" -f "$WORK/plans-$page.sql" > "$RESULTS/plans-$page.txt"
		awk -v page="$page" '
			function flush() { if (top != "") printf "| %s %d | %s | %s | %s | %s |\n", page, n, scans, rows, buffers, ms; top = scans = rows = buffers = "" }
			/^[A-Z]/ && !/^(Planning|Execution|Settings)/ { flush(); top = $0; n++; match($0, /rows=[0-9.]+/); rows = substr($0, RSTART + 5, RLENGTH - 5) }
			/Seq Scan on/ { match($0, /Seq Scan on [a-z_]+/); note = substr($0, RSTART, RLENGTH); if (index(scans, note) == 0) scans = scans (scans ? ", " : "") "**" note "**" }
			/ using / { match($0, /using [a-z_]+/); name = substr($0, RSTART + 6, RLENGTH - 6); if (/Only Scan/) name = name " (only)"; if (index(scans, name) == 0) scans = scans (scans ? ", " : "") name }
			/Buffers:/ && buffers == "" { hit = 0; for (i = 2; i <= NF; i++) if ($i ~ /^(hit|read)=/) { split($i, part, "="); hit += part[2] } buffers = hit }
			/^Execution Time/ { ms = $3; flush() }' "$RESULTS/plans-$page.txt"
	done | tee "$RESULTS/plans.txt"
}

verdict() { awk -v is="$1" -v op="$2" -v goal="$3" 'BEGIN { met = (op == ">=") ? is + 0 >= goal + 0 : is + 0 <= goal + 0; print met ? "met" : "**not met**" }'; }

goal_of() { case $1 in start | dossier) echo 0.60 ;; *) echo 0.40 ;; esac; }

# From the small world to this one: how much slower a page became, beside its raw SQL.
growth() {
	local small=$WORK/results/meekijken_10000/pages.txt
	[ "$DOSSIERS" -gt 10000 ] && [ -s "$small" ] && [ -s "$RESULTS/pages.txt" ] || return 0
	awk 'NR == FNR { raw[$1] = $2; page[$1] = $3; next }
		$1 in raw { r = raw[$1] / $2; p = page[$1] / $3
			printf "| %s: slower than with 10,000 dossiers no more than its raw SQL | page %.2f times, raw %.2f times | %s |\n", $1, p, r, (p <= r * 1.05) ? "met" : "**not met**" }' \
		"$small" "$RESULTS/pages.txt"
}

step_report() {
	local out=docs/performance.md page raw rps p50 p95 p99 errors bytes ratio app pg
	mkdir -p docs
	[ -f "$out" ] || printf '# Performance\n\nMeasured by `bench/run` (see bench/README.md), newest run last. Ratios matter, figures depend on the machine.\n' > "$out"
	{
		printf '\n## %s, %s dossiers, commit %s\n\n' "$(date +%F)" "$DOSSIERS" "$(cat "$WORK/commit" 2>/dev/null || echo unknown)"
		printf '`bench/run --dossiers %s --seconds %s --clients %s --users %s`; %s cores %s, %s GB, load before: %s.\n' "$DOSSIERS" "$SECONDS_EACH" \
			"$CLIENTS" "$USERS" "$(nproc)" "$(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1)" "$(free -g | awk '/Mem/ { print $2 }')" "$(cat "$RESULTS/load.txt" 2>/dev/null || cut -d' ' -f1 /proc/loadavg)"
		[ -f "$RESULTS/fill.txt" ] && printf 'Filled in %s s, %s.\n' "$(cut -d' ' -f1 "$RESULTS/fill.txt")" "$(cut -d' ' -f2- "$RESULTS/fill.txt")"
		[ -n "$NOTE" ] && printf '\n%s\n' "$NOTE"
		if [ -s "$RESULTS/pages.txt" ]; then
			printf '\n| page | raw SQL/s | requests/s | p50 ms | p95 ms | p99 ms | errors | ratio | goal | | JVM ms/request | PostgreSQL ms/request |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n'
			while read -r page raw rps p50 p95 p99 errors bytes ratio app pg; do
				echo "| $page | $raw | $rps | $p50 | $p95 | $p99 | $errors | $ratio | $(goal_of "$page") | $(verdict "$ratio" '>=' "$(goal_of "$page")") | $app | $pg |"
			done < "$RESULTS/pages.txt"
		fi
		[ -s "$RESULTS/staff.txt" ] && {
			printf '\n| page of staff | raw SQL/s | requests/s | p50 ms | p95 ms | p99 ms | errors | ratio | JVM ms/request | PostgreSQL ms/request |\n|---|---|---|---|---|---|---|---|---|---|\n'
			while read -r page raw rps p50 p95 p99 errors bytes ratio app pg; do
				echo "| $page | $raw | $rps | $p50 | $p95 | $p99 | $errors | $ratio | $app | $pg |"
			done < "$RESULTS/staff.txt"
		}
		printf '\n| goal | measured | |\n|---|---|---|\n'
		[ -s "$RESULTS/rate.txt" ] && { read -r rate p50 p95 p99 errors < "$RESULTS/rate.txt"
			echo "| p99 ≤ 5 ms at $rate requests/s (mixed pages) | p50 $p50, p95 $p95, p99 $p99, $errors errors | $(verdict "$p99" '<=' 5) |"; }
		[ -s "$RESULTS/memory.txt" ] && echo "| ≤ 300 MB resident after 100,000 requests | $(cut -d' ' -f2 "$RESULTS/memory.txt") MB after $(cut -d' ' -f1 "$RESULTS/memory.txt") | $(verdict "$(cut -d' ' -f2 "$RESULTS/memory.txt")" '<=' 300) |"
		[ -s "$RESULTS/start.txt" ] && { plain=$(sed -n 1p "$RESULTS/start.txt") fast=$(sed -n 2p "$RESULTS/start.txt")
			echo "| start to first page ≤ 1800 ms or ≤ 0.35 of the plain jar | $fast ms with class cache, plain $plain ms | $(awk -v f="$fast" -v p="$plain" 'BEGIN { print (f <= 1800 || f <= 0.35 * p) ? "met" : "**not met**" }') |"; }
		[ -s "$RESULTS/fortunes.txt" ] && [ -s "$RESULTS/pages.txt" ] && awk -v bare="$(cat "$RESULTS/fortunes.txt")" '$1 ~ /^(plate|name|number)$/ {
			printf "| search by %s: more requests per second than bare Spring \"fortunes\" | %s against %s | %s |\n", $1, $3, bare, ($3 > bare) ? "met" : "**not met**" }' "$RESULTS/pages.txt"
		growth
		if [ -s "$RESULTS/plans.txt" ]; then
			printf '\nPlans under row security in the office with %s dossiers:\n\n| statement | indexes | rows | buffers | ms |\n|---|---|---|---|---|\n' "$LARGEST"
			cat "$RESULTS/plans.txt"
		fi
	} >> "$out"
	echo "appended to $out"
}
