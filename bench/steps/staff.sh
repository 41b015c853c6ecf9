# The pages of staff, over all offices.

STAFF_PAGES=(staff-mine staff-all staff-waiting staff-plate staff-dossier)

# Signs forty members of staff in and measures their pages as those of the portal are measured, in the same columns.
step_staff() {
	local ROLE=meekijken_backoffice COOKIES=$WORK/staff-cookies.txt page
	staff_enter
	for page in "${STAFF_PAGES[@]}"; do
		staff_record "$page"
		echo "$page: $(grep -c ';$' "$WORK/raw-$page.pgbench") statements"
	done
	warm
	for page in "${STAFF_PAGES[@]}"; do loaded "$page" 10 > /dev/null; done   # the compiler warms up
	measure "$RESULTS/staff.txt" "${STAFF_PAGES[@]}"
}

staff_enter() {
	sql -f "$HERE/staff.sql" -c "delete from account.authenticator where person_id in (select id from account.person where staff)" \
		-c "update account.person set password_hash = '$(bench hash "$PASSWORD")' where staff"
	sql -F ' ' -c "select account_number, 1, dossiers, 'x' from account.person, bench.layout where staff" > "$WORK/staff-people.txt"
	"$(java25)" -cp "$APP/lib/*" "$HERE/load/Staff.java" "$BASE" "$WORK/staff-people.txt" "$PASSWORD" "$COOKIES"
}

staff_record() {
	local cookie account person id number plate url=$BASE/kantoor/dossiers key=
	read -r _ _ _ cookie < <(head -1 "$COOKIES")
	read -r account _ < "$WORK/staff-people.txt"
	IFS='|' read -r person id number plate < <(sql -c "select p.id, d.id, d.claim_number, d.plate from account.person p
		join dossier.handler h on h.person_id = p.id join dossier.dossier d on d.handler_id = h.id
		where p.account_number = '$account' and d.active order by d.id limit 1")
	case $1 in
		staff-all) url="$url?van=alle" ;;
		staff-waiting) url="$url?van=alle&wacht=ja&sorteer=wacht" ;;
		staff-plate) url="$url?van=alle&zoek=$plate" key="lower(bench.plate(:id))" ;;
		staff-dossier) url="$url/$number" ;;
	esac
	taken "$1" "$url" "$cookie" "${plate,,}=$key" "$number=(:year::int || '-' || :sequence::int)" "$id=:id" \
		"$(sql -c "select office_id from dossier.dossier where id = $id")=:office" "$person=($person - $((account - 900000)) + 1 + :id % 40)"
}
