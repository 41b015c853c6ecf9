-- The arithmetic of the invented world: everything about a dossier follows from its number 1 … n, so that a load
-- script can name a dossier, its office, plate and surname without asking the database.
-- Offices: number 1 holds :largest dossiers, then come offices of 3,000 and of 800, the rest holds 240 each.

create schema bench;
grant usage on schema bench to meekijken_portal;

create table bench.layout as
select largest, big, middle, small, 1 + big + middle + small as offices, 5 as people_each, dossiers
  from (select :dossiers::int as dossiers, :largest::int as largest, (:dossiers / 10000)::int as big,
               (:dossiers / 2500)::int as middle) given,
       lateral (select greatest((dossiers - largest - big * 3000 - middle * 800) / 240 - 1, 0)) rest (small)
 where largest < dossiers
union all
select :largest, 0, 0, 0, 1, 5, :dossiers where :largest = :dossiers;

create table bench.office as
select office, first, coalesce(lead(first) over (order by office), dossiers + 1) - 1 as last
  from bench.layout, generate_series(1, offices) office,
       lateral (select case
           when office = 1 then 1
           when office <= 1 + big then 1 + largest + (office - 2) * 3000
           when office <= 1 + big + middle then 1 + largest + big * 3000 + (office - 2 - big) * 800
           else 1 + largest + big * 3000 + middle * 800 + (office - 2 - big - middle) * 240 end) place (first);

grant select on bench.layout, bench.office to meekijken_portal;

create function bench.pick(id bigint, salt bigint, sides bigint) returns bigint language sql immutable parallel safe
return abs(hashint8extended(id, salt) % sides);

create function bench.claim_number(id bigint) returns text language sql immutable parallel safe
return (2023 + id % 4)::text || '-' || (100000 + id / 4)::text;

create function bench.letter(n bigint) returns text language sql immutable parallel safe
return substr('BDFGHJKLNPRTVXZ', 1 + (n % 15)::int, 1);

-- Plain expressions, so that PostgreSQL puts them in place of the call.
create function bench.mix(id bigint) returns bigint language sql immutable parallel safe
return (id * 7919 + 12345) % 3375000;

create function bench.plate(id bigint) returns text language sql immutable parallel safe
return bench.letter(bench.mix(id) / 1000) || bench.letter(bench.mix(id) / 15000) || lpad((bench.mix(id) % 1000)::text, 3, '0')
	|| bench.letter(bench.mix(id) / 225000);

create function bench.counterparty_plate(id bigint) returns text language sql immutable parallel safe
return bench.letter(bench.mix(id * 13) / 1000) || lpad((bench.mix(id * 13) % 1000)::text, 3, '0')
	|| bench.letter(bench.mix(id * 13) / 15000) || bench.letter(bench.mix(id * 13) / 225000);

create table bench.surname (rank int primary key, prefix text, surname text not null);

-- Common Dutch surnames, the commonest first.
insert into bench.surname
select n, nullif(split_part(word, '|', 1), ''), split_part(word, '|', 2)
  from unnest(string_to_array('de|Jong,|Jansen,de|Vries,van den|Berg,van|Dijk,|Bakker,|Janssen,|Visser,|Smit,'
	'|Meijer,de|Boer,|Mulder,de|Groot,|Bos,|Vos,|Peters,|Hendriks,van|Leeuwen,|Dekker,|Brouwer,de|Wit,|Dijkstra,'
	'|Smits,de|Graaf,van der|Meer,van der|Linden,|Kok,|Jacobs,de|Haan,|Vermeulen,van den|Heuvel,van der|Veen,'
	'van den|Broek,de|Bruijn,de|Bruin,van der|Heijden,|Schouten,van|Beek,|Willems,van|Vliet,van de|Ven,|Hoekstra,'
	'|Maas,|Verhoeven,|Koster,van|Dam,van der|Wal,|Prins,|Blom,|Huisman,|Peeters,de|Jonge,|Kuipers,van|Veen,'
	'|Postma,|Veenstra,|Kramer,van den|Brink,|Scholten,van|Wijk,|Bosman,|Post,|Martens,|Gerritsen,de|Lange,van|Loon,'
	'|Molenaar,van|Schaik,|Evers,|Jonker,|Wolters,|Driessen,|Verbeek,van|Doorn,|Hofman,|Kuijpers,de|Ruiter,|Mol,'
	'|Schipper,|Groen,|Bosch,|Hermans,van|Es,|Koning,|Sanders,|Franken,van der|Velden,|Timmermans,|Schreuder,'
	'|Groeneveld,|Boersma,de|Vos,|Bijl,van|Rijn,|Sijbrandij,|Wijnands,van|Eijk,|Zijlstra,|Terpstra,|Kuiper,|Wessels,'
	'|Boonstra,|Rietveld,|Nijhuis,ter|Horst,van ''t|Hof,in ''t|Veld,op den|Kamp,|Vink,|Snijders,|Bakx,|Zwart,'
	'|Westerhof,|Overbeek,|Hagen,|Lammers,|Roos,|Kamp', ',')) with ordinality as word (word, n);

create function bench.rank(id bigint) returns int language sql immutable parallel safe
return 1 + floor(power(bench.pick(id, 1, 1000000)::float8 / 1000000, 1.7) * 118)::int;

create function bench.fold(text) returns text language sql immutable parallel safe
return regexp_replace(replace(translate(lower($1), 'éë', 'ee'), 'ij', 'y'), '[^a-z0-9]', '', 'g');

-- As nl.meekijken.values.SearchKey.nameKeys for plain letters: from each word to the end.
create function bench.name_keys(name text) returns setof text language sql immutable parallel safe
begin atomic
	select array_to_string(words[n:], '')
	  from (select array_agg(bench.fold(word) order by place)
	          from regexp_split_to_table(name, '[^[:alnum:]]+') with ordinality as part (word, place) where word <> '')
	       apart (words), generate_series(1, cardinality(words)) n;
end;

-- What somebody types who looks for the client of this dossier by surname.
do $$ begin
	execute format('create function bench.surname_key(id bigint) returns text language sql immutable parallel safe return (%L::text[])[bench.rank(id)]',
		(select array_agg(bench.fold(surname) order by rank) from bench.surname));
end $$;

grant execute on all functions in schema bench to meekijken_portal;
